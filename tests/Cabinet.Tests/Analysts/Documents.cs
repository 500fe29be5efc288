using System.Text.Json;

namespace Cabinet.Tests.Analysts;

/// <summary>Writes documents that ask for everything below a field, a few steps deep, every argument left out that may be.</summary>
/// <param name="map">The schema.</param>
/// <param name="seen">Values met so far under a name: a needed <c>number</c> is answered by a number that some answer showed.</param>
internal sealed class Documents(SchemaMap map, Func<string, IReadOnlyList<string>> seen)
{
    private const int FirstBelow = 2;

    /// <summary>The field with all below it, so many steps from object to object, the outermost list so long; null when nothing is known to ask it with.</summary>
    public string? Whole(JsonElement field, int steps, int first, bool past = false)
    {
        var isList = SchemaMap.Arguments(field).Any(x => SchemaMap.Name(x) == "first");
        var given = isList ? [$"first: {(past ? FirstBelow : first)}"] : new List<string>();
        foreach (var argument in SchemaMap.Arguments(field).Where(SchemaMap.IsNeeded))
            if (Value(argument) is { } value)
                given.Add($"{SchemaMap.Name(argument)}: {value}");
            else
                return null;
        var asked = SchemaMap.Name(field) + (given.Count == 0 ? "" : $"({string.Join(", ", given)})");
        return map.IsLeaf(field) ? asked : $"{asked} {{ __typename {(steps < 0 ? "" : Below(SchemaMap.Named(field), steps, first, past || isList))} }}";
    }

    private string Below(string type, int steps, int first, bool past)
    {
        if (map.Types[type].GetProperty("fields").ValueKind == JsonValueKind.Null)
            return "";
        // The row of an edge is the row among the nodes.
        var further = type.EndsWith("Edge", StringComparison.Ordinal) ? -1 : steps - 1;
        return string.Join(' ', map.Fields(type).Select(x => Whole(x, IsPassage(x) ? steps : further, first, past)));
    }

    /// <summary>What only leads on to rows, or has nothing below it: looking into it is no step.</summary>
    private bool IsPassage(JsonElement field) => SchemaMap.Named(field) is var name
        && (name.EndsWith("Connection", StringComparison.Ordinal) || name.EndsWith("Edge", StringComparison.Ordinal) || (!map.IsLeaf(field) && map.HasOnlyLeaves(name)));

    private string? Value(JsonElement argument) => Value(argument.GetProperty("type"), SchemaMap.Name(argument));

    private string? Value(JsonElement type, string name) => SchemaMap.Kind(type) switch
    {
        "NON_NULL" => Value(type.GetProperty("ofType"), name),
        "LIST" => Value(type.GetProperty("ofType"), name) is { } item ? $"[{item}]" : null,
        "ENUM" => SchemaMap.Name(map.Types[SchemaMap.Name(type)].GetProperty("enumValues")[0]),
        "INPUT_OBJECT" => Input(SchemaMap.Name(type)),
        _ => SchemaMap.Name(type) switch
        {
            "Int" or "Decimal" or "Money" or "Float" => "1",
            "Boolean" => "true",
            "ID" => Quoted(seen("id")),
            "Period" => "\"2026-10\"",
            "Date" => "\"2026-10-01\"",
            _ => Quoted(seen(name)),
        },
    };

    private string? Input(string type)
    {
        var fields = map.Types[type].GetProperty("inputFields").EnumerateArray().Where(SchemaMap.IsNeeded).Select(x => (Name: SchemaMap.Name(x), Value: Value(x) ?? Unknown(x))).ToList();
        return fields.All(x => x.Value is not null) ? $"{{ {string.Join(", ", fields.Select(x => $"{x.Name}: {x.Value}"))} }}" : null;
    }

    /// <summary>A text that no answer shows, a password or the secret of a link, is guessed.</summary>
    private static string? Unknown(JsonElement field) => SchemaMap.Named(field) == "String" ? "\"?\"" : null;

    private static string? Quoted(IReadOnlyList<string> values) => values.Count == 0 ? null : JsonSerializer.Serialize(values[0]);
}
