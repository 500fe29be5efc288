using System.Text.Json;
using CsCheck;

namespace Cabinet.Tests.Fuzz;

/// <summary>Makes variables: JSON of the expected shapes and of none.</summary>
internal sealed class JsonGen(IReadOnlyList<string> known)
{
    private static readonly string[] Keys = ["period", "eq", "in", "and", "or", "not", "closing", "gt", "service", "account", "kind", "some", "owed", "x", "", "__proto__"];

    /// <summary>A value for each name, or for some.</summary>
    public Gen<string> Variables(params string[] names) => names
        .Select(name => Gen.Frequency((4, Value(4).Select(x => $"{JsonSerializer.Serialize(name)}:{x}")), (1, Gen.Const(""))))
        .Aggregate(Gen.Const(""), (all, one) => all.Select(one, (said, more) => said.Length == 0 || more.Length == 0 ? said + more : $"{said},{more}")).Select(x => $"{{{x}}}");

    private Gen<string> Value(int depth)
    {
        var plain = Gen.Frequency(
            (1, Gen.Const("null")), (1, Gen.Const("true")), (3, Gen.Int[-5, 120].Select(x => $"{x}")), (1, Gen.OneOf("1e400", "-0.5", "123456789012345678901234567890", "9223372036854775808")),
            (2, Gen.OneOf("\"2026-10\"", "\"HEATING\"", "\"PERIOD\"", "\"DESC\"", "\"\\ud800\"", "\"\\u0000\"")), (2, Gen.OneOf(known.ToArray()).Select(x => JsonSerializer.Serialize(x))));
        return depth == 0 ? plain : Gen.Frequency(
            (3, plain), (2, Value(depth - 1).Array[0, 4].Select(x => $"[{string.Join(",", x)}]")),
            (3, Gen.OneOf(Keys).Select(Value(depth - 1), (key, value) => $"{JsonSerializer.Serialize(key)}:{value}").Array[0, 3].Select(x => $"{{{string.Join(",", x)}}}")));
    }
}
