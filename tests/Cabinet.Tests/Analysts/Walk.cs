using System.Text.Json;

namespace Cabinet.Tests.Analysts;

/// <summary>
/// Goes through the whole API as somebody: every field of both roots, then every kind of object by its id, and all that lies below. What it meets is
/// found by introspection, so that a new field is walked without being named here.
/// </summary>
internal sealed class Walk
{
    private const int IdsOfKind = 8;
    private const int MostRows = 100;
    private const int FewRows = 5;
    private readonly Person _person;
    private readonly Documents _documents;
    private readonly Dictionary<string, List<string>> _seen = [];
    private readonly Dictionary<string, List<string>> _ids = [];

    private Walk(Person person, SchemaMap map)
    {
        (_person, Map) = (person, map);
        _documents = new Documents(map, name => _seen.GetValueOrDefault(name) ?? []);
    }

    public SchemaMap Map { get; }

    /// <summary>Every field met, as <c>Account.number</c>.</summary>
    public HashSet<string> Visited { get; } = [];

    /// <summary>Every text met in an answer.</summary>
    public HashSet<string> Texts { get; } = [];

    /// <summary>The answers as they came.</summary>
    public List<string> Answers { get; } = [];

    public static async Task<Walk> Through(Person person)
    {
        var walk = new Walk(person, await SchemaMap.Read(person));
        await walk.Root(walk.Map.Queries, "query");
        foreach (var kind in walk.Map.Nodes)
            foreach (var id in Spread(walk._ids.GetValueOrDefault(kind) ?? []))
                await walk.Node(kind, id);
        // Now there are numbers and ids to ask those fields with that need one.
        await walk.Root(walk.Map.Queries, "query");
        await walk.Root(walk.Map.Mutations, "mutation");
        return walk;
    }

    private async Task Root(string type, string operation)
    {
        // The way out comes last: after it nobody walks.
        foreach (var field in Map.Fields(type).OrderBy(x => SchemaMap.Name(x) == "signOut"))
            if (_documents.Whole(field, 1, MostRows) is { } whole)
                await Ask($"{operation} {{ __typename {whole} }}");
    }

    private async Task Node(string kind, string id)
    {
        var (leaves, rest) = (Map.Fields(kind).Where(Map.IsLeaf).Select(SchemaMap.Name), Map.Fields(kind).Where(x => !Map.IsLeaf(x)));
        await Ask(Inside(string.Join(' ', leaves)));
        foreach (var field in rest)
            if (_documents.Whole(field, SchemaMap.Named(field).EndsWith("Connection", StringComparison.Ordinal) ? 1 : 2, FewRows) is { } whole)
                await Ask(Inside(whole));

        string Inside(string asked) => $"{{ __typename node(id: \"{id}\") {{ __typename ... on {kind} {{ {asked} }} }} }}";
    }

    private async Task Ask(string document)
    {
        var answer = await _person.Graph(document);
        Assert.False(answer.TryGetProperty("errors", out var errors), $"{document}\n{errors}");
        Answers.Add(answer.GetRawText());
        Visit(answer.GetProperty("data"));
    }

    private void Visit(JsonElement value, string name = "")
    {
        if (value.ValueKind == JsonValueKind.Array)
            foreach (var item in value.EnumerateArray())
                Visit(item, name);
        else if (value.ValueKind == JsonValueKind.Object)
            VisitObject(value);
        else if (value.ValueKind == JsonValueKind.String && Texts.Add(value.GetString()!))
            Remember(_seen, name, value.GetString()!);
    }

    private void VisitObject(JsonElement value)
    {
        var type = value.GetProperty("__typename").GetString()!;
        foreach (var field in value.EnumerateObject().Where(x => x.Name != "__typename"))
        {
            Visited.Add($"{type}.{field.Name}");
            if (field.Name == "id")
                Remember(_ids, type, field.Value.GetString()!);
            Visit(field.Value, field.Name);
        }
    }

    private static void Remember(Dictionary<string, List<string>> known, string name, string value)
    {
        if (!known.TryGetValue(name, out var values))
            known[name] = values = [];
        if (values.Count < 1000 && !values.Contains(value))
            values.Add(value);
    }

    private static List<string> Spread(List<string> ids) => [.. ids.Where((_, i) => ids.Count <= IdsOfKind || i % (ids.Count / IdsOfKind) == 0)];
}
