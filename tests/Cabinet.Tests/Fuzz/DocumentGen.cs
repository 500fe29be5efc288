using CsCheck;
using GraphQLParser.AST;

namespace Cabinet.Tests.Fuzz;

/// <summary>Makes documents from the schema: good ones, and good ones spoilt.</summary>
internal sealed class DocumentGen(IReadOnlyList<string> known)
{
    private static readonly string[] Junk =
    [
        "{", "}", "(", ")", "[", "]", "\"", "\"\"\"", "$x", "@skip(if: true)", "@include(if: $a)", "... on Account { id }", "...F", "fragment F on Query { __typename }", "__schema { types { name } }",
        "query A { __typename }", "mutation", "subscription", "null", "1e999", "99999999999999999999", "\\u0000", "\uFEFF", "#", "&", "|", "!", "=", "-", "first: 0", "a".PadRight(300, 'a'),
    ];

    private static readonly string[] Spoilers = [.. Junk, .. FuzzSchema.Names];
    private readonly Values _values = new(known);

    /// <summary>A document that the schema allows.</summary>
    public Gen<string> Good(string root, string operation) => Selection(root, 4).Select(x => $"{operation} {x}");

    /// <summary>One that was cut, doubled or overwritten somewhere.</summary>
    public Gen<string> Spoilt(string root, string operation) =>
        Good(root, operation).Select(Gen.OneOf(Spoilers), Gen.Int[0, 100_000], Gen.Int[0, 5], (text, junk, at, how) => Spoil(text, junk, at % (text.Length + 1), how));

    private static string Spoil(string text, string junk, int at, int how) => how switch
    {
        0 => text[..at],
        1 => text[at..],
        2 => text[..at] + text[at..Math.Min(text.Length, at + 40)] + text[at..],
        3 => text[..at] + junk + text[Math.Min(text.Length, at + junk.Length)..],
        4 => string.Concat(Enumerable.Repeat(junk + " ", at % 50)) + text,
        _ => $"{text[..at]} {junk} {text[at..]}",
    };

    private Gen<string> Selection(string type, int depth)
    {
        var fields = FuzzSchema.Fields(type).Where(x => depth > 0 || !FuzzSchema.HasFields(x)).ToArray();
        return fields.Length == 0 ? Gen.Const("{ __typename }") : Gen.Int[0, fields.Length - 1].Array[1, 4].SelectMany(chosen => Fields([.. chosen.Select(i => fields[i])], depth));
    }

    /// <summary>Each under a name of its own, so that none has to be merged with another.</summary>
    private Gen<string> Fields(IReadOnlyList<GraphQLFieldDefinition> fields, int depth) => fields
        .Select((field, i) => Field(field, depth).Select(x => $" x{i}: {x}"))
        .Aggregate(Gen.Const("{ __typename"), (all, field) => all.Select(field, string.Concat)).Select(x => x + " }");

    private Gen<string> Field(GraphQLFieldDefinition field, int depth)
    {
        var arguments = field.Arguments?.Items ?? [];
        var given = arguments.Count == 0 ? Gen.Const("") : Gen.Int[0, arguments.Count - 1].Array[0, 3].SelectMany(chosen => Arguments(arguments, chosen));
        var below = FuzzSchema.HasFields(field) ? Selection(FuzzSchema.Named(field.Type), depth - 1) : Gen.Const("");
        return given.Select(below, (said, rest) => $"{field.Name.StringValue}{said} {rest}");
    }

    private Gen<string> Arguments(List<GraphQLInputValueDefinition> arguments, int[] chosen)
    {
        var given = arguments.Where((x, i) => chosen.Contains(i) || (x.Type is GraphQLNonNullType && x.DefaultValue is null)).ToArray();
        return given.Length == 0 ? Gen.Const("") : _values.Written(given, 4).Select(x => $"({x} )");
    }
}
