using System.Text;
using System.Text.Json;

namespace Cabinet.Tests.Graph;

/// <summary>Requests made to hang, swell or break a GraphQL server; generated, named by what they try.</summary>
internal static class HostileCorpus
{
    private static readonly Dictionary<string, byte[]> Bodies = Documents().Select(x => (x.Key, Body(x.Value)))
        .Concat(Variables().Select(x => (x.Key, Raw(x.Value))))
        .Concat(HostileBytes.All)
        .ToDictionary(x => x.Item1, x => x.Item2);

    public static IEnumerable<string> Names => Bodies.Keys;

    public static byte[] BodyOf(string name) => Bodies[name];

    private static Dictionary<string, string> Documents() => new()
    {
        ["20,000 repeated fields"] = "{ viewer { " + Many(20_000, _ => "kind ") + "} }",
        ["900 repeated fields"] = "{ viewer { " + Many(900, _ => "kind ") + "} }",
        ["900 unknown fields"] = "{ " + Many(900, i => $"nothing{i} ") + "}",
        ["repeated fields in 150 inline fragments"] = "{ " + Many(150, _ => "... { viewer { kind } } ") + " nothing }",
        ["16 aliases of one field"] = "{ " + Many(16, i => $"a{i}: viewer {{ kind }} ") + "}",
        ["16 aliases of introspection"] = "{ " + Many(16, i => $"a{i}: __typename ") + "}",
        ["5,000 directives"] = "{ viewer { kind " + Many(5_000, _ => "@include(if: true) ") + "} }",
        ["150 directives"] = "{ viewer { kind " + Many(150, _ => "@include(if: true) ") + "} }",
        ["150 unknown directives"] = "query " + Many(150, i => $"@x{i} ") + "{ viewer { kind } }",
        ["12 levels"] = Many(12, _ => "{ viewer ") + Many(12, _ => "}"),
        ["doubled fragments"] = "{ ...f0 } " + Many(30, i => $"fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} viewer {{ kind }} }} ") + "fragment f30 on Query { viewer { kind } }",
        ["doubled fragments in 40 operations"] = Many(40, i => $"query q{i} {{ ...f0 }} ") + Many(11, i => $"fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} }} ") + "fragment f11 on Query { viewer { kind } }",
        ["60 fragments"] = "{ viewer { kind } } " + Many(60, i => $"fragment f{i} on Query {{ viewer {{ kind }} }} "),
        ["60 fragments of one name"] = "{ viewer { kind } } " + Many(60, _ => "fragment f on Query { viewer { kind } } "),
        ["a circle of one fragment"] = "{ ...a } fragment a on Query { ...a }",
        ["a circle of two fragments"] = "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a viewer { kind } }",
        ["a circle that nobody spreads"] = "{ viewer { kind } } fragment a on Query { ...b } fragment b on Query { ...a }",
        ["a string of 20,000 digits"] = "{ account(number: \"" + new string('1', 20_000) + "\") { number } }",
        ["a name of 15,000 letters"] = "{ " + new string('a', 15_000) + " }",
        ["an alias of 15,000 letters"] = "{ " + new string('a', 15_000) + ": account(number: 1) { number } }",
        ["an unknown argument of 15,000 letters"] = "{ account(" + new string('a', 15_000) + ": 1) { number } }",
        ["a block string of 20,000 lines"] = "{ account(number: \"\"\"" + new string('\n', 20_000) + "\"\"\") { number } }",
        ["block strings of 1,900 letters"] = "{ account(number: [" + Many(8, _ => "\"\"\"" + new string(' ', 1_900) + "\"\"\" ") + "]) { number } }",
        ["a block string without an end"] = "{ account(number: \"\"\"" + new string(' ', 15_000),
        ["a list of 5,000 literals"] = "{ account(number: [" + Many(5_000, _ => "1 ") + "]) { number } }",
        ["a list of 900 literals"] = "{ account(number: [" + Many(900, _ => "1 ") + "]) { number } }",
        ["an object of 300 fields"] = "mutation { submitReading(input: { " + Many(300, i => $"f{i}: 1 ") + "}) { errors { code } } }",
        ["lists 7,000 deep"] = "{ account(number: " + new string('[', 7_000) + ") { number } }",
        ["lists 400 deep"] = "{ account(number: " + new string('[', 400) + new string(']', 400) + ") { number } }",
        ["objects 300 deep"] = "{ account(number: " + Many(300, _ => "{a:") + "1" + new string('}', 300) + ") { number } }",
        ["a type 400 deep"] = "query($x: " + new string('[', 400) + "Int" + new string(']', 400) + ") { viewer { kind } }",
        ["400 open braces"] = new string('{', 400),
        ["a selection 400 deep"] = Many(400, _ => "{ a ") + new string('}', 400),
        ["inline fragments 300 deep"] = "{ " + Many(300, _ => "... { ") + "viewer { kind }" + Many(300, _ => "}") + " }",
        ["300 operations"] = Many(200, i => $"query q{i} {{ __typename }} "),
        ["300 variables nobody uses"] = "query(" + Many(190, i => $"$v{i}: Int ") + ") { viewer { kind } }",
        ["a number beyond 64 bits for a page"] = "{ accounts(first: 99999999999999999999999999999999) { totalCount } }",
        ["a number of 10,000 digits for a page"] = "{ accounts(first: " + new string('9', 10_000) + ") { totalCount } }",
        ["a number of 10,000 digits for a value"] = "mutation { submitReading(input: { meterId: \"x\", values: [{ zone: T1, value: " + new string('9', 10_000) + " }] }) { errors { code } } }",
        ["an exponent beyond all"] = "mutation { submitReading(input: { meterId: \"x\", values: [{ zone: T1, value: 1e999999999 }] }) { errors { code } } }",
        ["a page below zero"] = "{ accounts(first: -2147483648) { nodes { id } } }",
        ["a forged cursor"] = "{ accounts(after: \"" + new string('A', 8_000) + "\") { nodes { id } } }",
        ["a cursor of another list"] = "{ settlements(after: \"MQ\") { nodes { id } } }",
        ["a bomb of list sizes"] = "{ accounts(first: 100) { nodes { services { settlements(first: 100) { nodes { service { settlements(first: 100) { nodes { id } } } } } } } } }",
        ["a bomb of the schema"] = "{ __schema { types { fields { type { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } } } } }",
        ["a bomb of the schema's arguments"] = "{ __schema { types { " + Many(15, i => $"a{i}: fields {{ " + Many(9, j => $"b{j}: args {{ name }} ") + "} ") + "} } }",
        ["a bomb of the schema within its depth"] = "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }",
        ["a ladder of ofType"] = "{ __type(name: \"Query\") { " + Many(40, _ => "ofType { ") + "name" + Many(40, _ => "}") + " } }",
        ["a type system"] = "type Query { a: Int } extend type Query { b: Int }",
        ["no document"] = "query \u0000 ☠",
        ["nothing but a BOM"] = "\uFEFF",
        ["nothing but commas"] = new string(',', 10_000),
        ["a comment of 16 KB"] = "#" + new string('x', 16_400) + "\n{ viewer { kind } }",
        ["half of a letter"] = "{ account(number: \"\\uD800\") { numbr } }",
        ["a live subscription of what is none"] = "subscription { viewer { kind } }",
    };

    private static Dictionary<string, string> Variables() => new()
    {
        ["variables 5,000 deep"] = "{\"a\":" + new string('[', 5_000) + new string(']', 5_000) + "}",
        ["variables 20 deep"] = "{\"n\":" + new string('[', 20) + new string(']', 20) + "}",
        ["variables of 300 KB"] = "{\"n\":\"" + new string('1', 300_000) + "\"}",
        ["a variable of the wrong kind, 200 KB long"] = "{\"n\":[" + Many(60_000, _ => "12,") + "1]}",
        ["an object where text is wanted"] = "{\"n\":{\"n\":{\"n\":1}}}",
        ["a number beyond all"] = "{\"n\":1e999}",
        ["no variables at all"] = "{}",
        ["variables that are a list"] = "[1]",
    };

    private static string Many(int times, Func<int, string> part) => string.Concat(Enumerable.Range(0, times).Select(part));

    private static byte[] Body(string query) => JsonSerializer.SerializeToUtf8Bytes(new { query });

    private static byte[] Raw(string variables) =>
        Encoding.UTF8.GetBytes("{\"query\":\"query($n: String!) { account(number: $n) { number } }\",\"variables\":" + variables + "}");
}
