using System.Text.Json;

namespace Cabinet.Tests.Analysts;

/// <summary>The schema as introspection tells it: every type with its fields and their arguments.</summary>
internal sealed class SchemaMap
{
    private const string Reference = "kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } }";

    private const string Query = $$"""
        { __schema { queryType { name } mutationType { name } types { kind name interfaces { name } enumValues { name }
          fields { name type { {{Reference}} } args { name defaultValue type { {{Reference}} } } }
          inputFields { name defaultValue type { {{Reference}} } } } } }
        """;

    private SchemaMap(JsonElement schema)
    {
        Types = schema.GetProperty("types").EnumerateArray().ToDictionary(x => x.GetProperty("name").GetString()!);
        Queries = schema.GetProperty("queryType").GetProperty("name").GetString()!;
        Mutations = schema.GetProperty("mutationType").GetProperty("name").GetString()!;
    }

    public Dictionary<string, JsonElement> Types { get; }

    public string Queries { get; }

    public string Mutations { get; }

    public static async Task<SchemaMap> Read(Person person) => new((await person.Graph(Query)).GetProperty("data").GetProperty("__schema"));

    /// <summary>Every field of every object, as <c>Account.number</c>.</summary>
    public IEnumerable<string> AllFields => Types.Values.Where(x => Kind(x) == "OBJECT" && !Name(x).StartsWith("__", StringComparison.Ordinal))
        .SelectMany(x => Fields(Name(x)).Select(y => $"{Name(x)}.{Name(y)}"));

    /// <summary>The kinds of object that have an id.</summary>
    public IEnumerable<string> Nodes => Types.Values.Where(x => Kind(x) == "OBJECT" && x.GetProperty("interfaces").EnumerateArray().Any(i => Name(i) == "Node")).Select(Name);

    public IEnumerable<JsonElement> Fields(string type) => Types[type].GetProperty("fields").EnumerateArray();

    public bool IsLeaf(JsonElement field) => Kind(Types[Named(field)]) is "SCALAR" or "ENUM";

    public bool HasOnlyLeaves(string type) => Kind(Types[type]) == "OBJECT" && Fields(type).All(IsLeaf);

    /// <summary>The name of a field's type, without lists and exclamation marks.</summary>
    public static string Named(JsonElement field)
    {
        var type = field.GetProperty("type");
        while (type.TryGetProperty("ofType", out var of) && of.ValueKind == JsonValueKind.Object)
            type = of;
        return Name(type);
    }

    public static IEnumerable<JsonElement> Arguments(JsonElement field) => field.GetProperty("args").EnumerateArray();

    /// <summary>Whether an argument or an input's field cannot be left out.</summary>
    public static bool IsNeeded(JsonElement argument) => Kind(argument.GetProperty("type")) == "NON_NULL" && argument.GetProperty("defaultValue").ValueKind == JsonValueKind.Null;

    public static string Name(JsonElement named) => named.GetProperty("name").GetString()!;

    public static string Kind(JsonElement type) => type.GetProperty("kind").GetString()!;
}
