using CsCheck;
using GraphQLParser.AST;

namespace Cabinet.Tests.Fuzz;

/// <summary>Makes values that a type allows, sensible and absurd ones alike, as literals of a document.</summary>
/// <param name="known">Ids, cursors and numbers that some answer showed; forged ones are made of them too.</param>
internal sealed class Values(IReadOnlyList<string> known)
{
    private static readonly Gen<string> Words = Gen.OneOf(Gen.Const(""), Gen.Const("%_\\\\"), Gen.Const("Ленина"), Gen.Const("\\u0000"), Gen.Const("\\ud83d\\ude00"), Gen.Const("'; DROP TABLE accounts --"), Gen.String.AlphaNumeric);

    public Gen<string> Of(GraphQLType type, int depth) => type switch
    {
        GraphQLNonNullType required => Given(required.Type, depth),
        _ => Gen.Frequency((1, Gen.Const("null")), (9, Given(type, depth))),
    };

    private Gen<string> Given(GraphQLType type, int depth) => type is GraphQLListType list
        ? Of(list.Type, depth - 1).Array[0, 3].Select(x => $"[{string.Join(", ", x)}]")
        : Named(((GraphQLNamedType)type).Name.StringValue, depth);

    private Gen<string> Named(string name, int depth) => name switch
    {
        "Int" => Gen.OneOf(Gen.Int[1, 20], Gen.Int[1, 20], Gen.Int[-2, 200], Gen.Const(int.MaxValue), Gen.Const(int.MinValue)).Select(x => $"{x}"),
        "Boolean" => Gen.Bool.Select(x => x ? "true" : "false"),
        "Money" => Gen.OneOf(Gen.Int[-99, 99].Select(x => $"{x}.{Math.Abs(x):00}"), Gen.Const("46116860184273.03"), Gen.Const("0")),
        "Decimal" => Gen.OneOf(Gen.Int[-9999, 9999].Select(x => $"{x / 100}.{Math.Abs(x) % 100:00}"), Gen.Const("1e-20"), Gen.Const("7.9e27")),
        "Period" => Gen.Int[2000, 2099].Select(Gen.Int[1, 12], (year, month) => $"\"{year}-{month:00}\""),
        "Date" => Gen.OneOf(Gen.Const("\"0001-01-01\""), Gen.Const("\"9999-12-31\""), Gen.Int[1, 28].Select(x => $"\"2026-10-{x:00}\"")),
        "DateTime" => Gen.Const("\"2026-10-31T04:00:00Z\""),
        "ID" => Texts(),
        "String" => Gen.OneOf(Texts(), Words.Select(x => $"\"{x}\"")),
        _ when FuzzSchema.IsEnum(name) => Gen.OneOf(FuzzSchema.Values(name).ToArray()),
        _ when FuzzSchema.IsInput(name) => Input(name, depth),
        _ => throw new InvalidOperationException($"Nothing makes a {name}."),
    };

    private Gen<string> Input(string name, int depth)
    {
        var fields = FuzzSchema.Inputs(name);
        var needed = fields.Where(x => x.Type is GraphQLNonNullType && x.DefaultValue is null).ToArray();
        var free = fields.Except(needed).ToArray();
        var most = depth <= 0 || free.Length == 0 ? 0 : 2;
        return Gen.Int[0, Math.Max(0, free.Length - 1)].Array[0, most].SelectMany(chosen => Written([.. needed, .. chosen.Distinct().Select(i => free[i])], depth - 1).Select(x => $"{{ {x} }}"));
    }

    /// <summary>Values under their names: an input's fields or a field's arguments.</summary>
    public Gen<string> Written(IReadOnlyList<GraphQLInputValueDefinition> inputs, int depth) =>
        inputs.Aggregate(Gen.Const(""), (all, input) => all.Select(Of(input.Type, depth), (said, value) => $"{said} {input.Name.StringValue}: {value}"));

    private Gen<string> Texts() => Gen.OneOf(known.ToArray()).Select(Gen.Int[0, 30], Gen.Int[0, 8], (text, at, how) => how == 0 && text.Length > 0 ? $"\"{text.Remove(at % text.Length, 1)}\"" : $"\"{text}\"");
}
