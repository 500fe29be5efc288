using System.Globalization;
using Cabinet.Data.Meters;
using Cabinet.Graph.Engine;
using GraphQL.Types;

namespace Cabinet.Graph.Readings;

internal sealed class ReadingValueInputType : TakenType<ReadingValueInput>
{
    public ReadingValueInputType()
    {
        Take(x => x.Zone);
        Take(x => x.Value, typeof(NonNullGraphType<DecimalScalar>), "What the register shows, in the service's unit.");
    }

    /// <summary>The API's number goes through the same check as what a person typed.</summary>
    public override object ParseDictionary(IDictionary<string, object?> value) =>
        new ReadingValueInput((Zone)value["zone"]!, Convert.ToString(value["value"], CultureInfo.InvariantCulture));
}

internal sealed class SubmitReadingInputType : TakenType<SubmitReadingInput>
{
    public SubmitReadingInputType()
    {
        Take(x => x.MeterId, typeof(NonNullGraphType<IdGraphType>));
        Take(x => x.Values);
        Take(x => x.Confirm);
        Take(x => x.IdempotencyKey);
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new SubmitReadingInput(
        (string)value["meterId"]!, [.. ((IEnumerable<object>)value["values"]!).Cast<ReadingValueInput>()], Get<bool?>(value, "confirm"), Get<string>(value, "idempotencyKey"));
}

internal sealed class SubmitReadingPayloadType : ShownType<SubmitReadingPayload>
{
    public SubmitReadingPayloadType()
    {
        Show(x => x.Readings);
        Show(x => x.Errors);
    }
}

internal sealed class WithdrawReadingInputType : TakenType<WithdrawReadingInput>
{
    public WithdrawReadingInputType()
    {
        Take(x => x.ReadingId, typeof(NonNullGraphType<IdGraphType>));
        Take(x => x.IdempotencyKey);
    }

    public override object ParseDictionary(IDictionary<string, object?> value) =>
        new WithdrawReadingInput((string)value["readingId"]!, Get<string>(value, "idempotencyKey"));
}

internal sealed class WithdrawReadingPayloadType : ShownType<WithdrawReadingPayload>
{
    public WithdrawReadingPayloadType()
    {
        Show(x => x.Readings);
        Show(x => x.Errors);
    }
}
