using System.Text.RegularExpressions;
using GraphQL.Types;

namespace Cabinet.Graph.Engine;

/// <summary>An enum with its values in CONSTANT_CASE and their own documentation.</summary>
internal sealed class EnumType<T> : EnumerationGraphType where T : struct, Enum
{
    public EnumType()
    {
        Name = typeof(T).Name;
        Description = Docs.Of(typeof(T));
        foreach (var value in Enum.GetValues<T>())
            Add(new EnumValueDefinition(EnumNames.Of(value), value) { Description = Docs.Of(typeof(T).GetField(value.ToString())!) });
    }
}

/// <summary>An enum's value as the API spells it: <c>HotWater</c> is <c>HOT_WATER</c>.</summary>
internal static partial class EnumNames
{
    public static string Of<T>(T value) where T : struct, Enum => WordStart().Replace(value.ToString(), "_").ToUpperInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")]
    private static partial Regex WordStart();
}
