using GraphQL.Types;
using System.Text.RegularExpressions;

namespace Cabinet.Graph.Engine;

/// <summary>An enum with its values in CONSTANT_CASE and their own documentation.</summary>
internal sealed partial class EnumType<T> : EnumerationGraphType where T : struct, Enum
{
    public EnumType()
    {
        Name = typeof(T).Name;
        Description = Docs.Of(typeof(T));
        foreach (var value in Enum.GetValues<T>())
            Add(new EnumValueDefinition(NameOf(value), value) { Description = Docs.Of(typeof(T).GetField(value.ToString())!) });
    }

    private static string NameOf(T value) => WordStart().Replace(value.ToString(), "_").ToUpperInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")]
    private static partial Regex WordStart();
}
