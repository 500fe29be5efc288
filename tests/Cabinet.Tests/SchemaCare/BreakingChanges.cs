using GraphQLParser;
using GraphQLParser.AST;

namespace Cabinet.Tests.SchemaCare;

/// <summary>What a client of an old schema cannot do any more, or must do differently, with a new one.</summary>
internal static class BreakingChanges
{
    public static IReadOnlyList<string> Between(string before, string after)
    {
        var (old, now) = (Shape.Of(before), Shape.Of(after));
        return [.. old.SelectMany(x => now.TryGetValue(x.Key, out var found) ? Changed(x.Key, x.Value, found) : [$"{x.Key} is gone"])
            .Concat(now.Where(x => x.Value.IsNeeded && !old.ContainsKey(x.Key) && old.ContainsKey(x.Value.Owner)).Select(x => $"{x.Key} is needed now"))];
    }

    private static IEnumerable<string> Changed(string name, Shape old, Shape now)
    {
        if (old.Kind != now.Kind)
            yield return $"{name} was {old.Kind} and is {now.Kind}";
        else if (old.Type is { } was && now.Type is { } type && !(old.IsTaken ? Allows(type, was) : Allows(was, type)))
            yield return $"{name} was {was} and is {type}";
        else if (old.IsTaken && !old.IsNeeded && now.IsNeeded)
            yield return $"{name} is needed now";
        else if (old.IsTaken && old.Default != now.Default)
            yield return $"{name} was {old.Default ?? "nothing"} unless told and is {now.Default ?? "nothing"}";
    }

    /// <summary>Whether every value of the narrow type is one of the wide type: what may be null may also never be.</summary>
    private static bool Allows(string wide, string narrow) =>
        wide == narrow || (narrow.EndsWith('!') && Allows(wide.TrimEnd('!'), narrow[..^1]) && !wide.EndsWith('!'))
        || (wide.EndsWith('!') && narrow.EndsWith('!') && Allows(wide[..^1], narrow[..^1]))
        || (wide.StartsWith('[') && wide.EndsWith(']') && narrow.StartsWith('[') && narrow.EndsWith(']') && Allows(wide[1..^1], narrow[1..^1]));

    /// <summary>One named thing of a schema.</summary>
    private sealed record Shape(string Kind, string Owner, string? Type = null, bool IsTaken = false, string? Default = null)
    {
        public bool IsNeeded => IsTaken && Type!.EndsWith('!') && Default is null;

        public static Dictionary<string, Shape> Of(string sdl) => Parser.Parse(sdl).Definitions.OfType<GraphQLTypeDefinition>().SelectMany(Of).ToDictionary(x => x.Name, x => x.Shape);

        private static IEnumerable<(string Name, Shape Shape)> Of(GraphQLTypeDefinition type)
        {
            var name = type.Name.StringValue;
            yield return (name, new Shape(type.Kind.ToString(), ""));
            foreach (var value in (type as GraphQLEnumTypeDefinition)?.Values?.Items ?? [])
                yield return ($"{name}.{value.Name.StringValue}", new Shape("value", name));
            foreach (var field in (type as GraphQLInputObjectTypeDefinition)?.Fields?.Items ?? [])
                yield return ($"{name}.{field.Name.StringValue}", Taken(field, name));
            foreach (var held in (type as IHasInterfacesNode)?.Interfaces?.Items ?? [])
                yield return ($"{name} implements {held.Name.StringValue}", new Shape("interface", name));
            foreach (var field in (type as IHasFieldsDefinitionNode)?.Fields?.Items ?? [])
            {
                var path = $"{name}.{field.Name.StringValue}";
                yield return (path, new Shape("field", name, Text(field.Type)));
                foreach (var argument in field.Arguments?.Items ?? [])
                    yield return ($"{path}({argument.Name.StringValue})", Taken(argument, path));
            }
        }

        private static Shape Taken(GraphQLInputValueDefinition input, string owner) => new("input", owner, Text(input.Type), true, Text(input.DefaultValue));

        private static string? Text(GraphQLValue? value) => value switch
        {
            null => null,
            GraphQLListValue list => $"[{string.Join(", ", list.Values?.Select(Text) ?? [])}]",
            IHasValueNode plain => plain.Value.ToString(),
            _ => value.Kind.ToString(),
        };

        private static string Text(GraphQLType type) => type switch
        {
            GraphQLNonNullType required => Text(required.Type) + "!",
            GraphQLListType list => $"[{Text(list.Type)}]",
            _ => ((GraphQLNamedType)type).Name.StringValue,
        };
    }
}
