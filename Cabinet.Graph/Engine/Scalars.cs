using System.Globalization;
using Cabinet.Data;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Cabinet.Graph.Engine;

/// <summary>A scalar of the code's own type: written as it is, read from a JSON or literal value.</summary>
internal abstract class OwnScalar<T> : ScalarGraphType where T : struct
{
    public sealed override object? Serialize(object? value) => value;

    public sealed override object? ParseValue(object? value) => value is null or T ? value : Read(Convert.ToString(value, CultureInfo.InvariantCulture)!) ?? ThrowValueConversionError(value);

    public sealed override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLNullValue => null,
        GraphQLStringValue text when !IsNumber => Read(text.Value.ToString()) ?? ThrowLiteralConversionError(value),
        GraphQLIntValue number when IsNumber => Read(number.Value.ToString()) ?? ThrowLiteralConversionError(value),
        GraphQLFloatValue number when IsNumber => Read(number.Value.ToString()) ?? ThrowLiteralConversionError(value),
        _ => ThrowLiteralConversionError(value),
    };

    protected virtual bool IsNumber => false;

    protected abstract object? Read(string text);
}

internal sealed class DecimalScalar : OwnScalar<decimal>
{
    public DecimalScalar() => (Name, Description) = ("Decimal", "An exact decimal number.");

    protected override bool IsNumber => true;

    protected override object? Read(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}

internal sealed class MoneyScalar : OwnScalar<Money>
{
    public MoneyScalar() => (Name, Description) = ("Money", "Rubles, a number with two decimals. What is owed is positive, overpaid negative.");

    protected override bool IsNumber => true;

    protected override object? Read(string text) => Money.TryParse(text, out var money) ? money : null;
}

internal sealed class PeriodScalar : OwnScalar<Period>
{
    public PeriodScalar() => (Name, Description) = ("Period", "A billing month, \"2026-10\".");

    protected override object? Read(string text) => Period.TryParse(text, out var period) ? period : null;
}

internal sealed class DateScalar : OwnScalar<DateOnly>
{
    public DateScalar() => (Name, Description) = ("Date", "A day in Irkutsk, \"2026-10-31\".");

    protected override object? Read(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

internal sealed class DateTimeScalar : OwnScalar<DateTime>
{
    public DateTimeScalar() => (Name, Description) = ("DateTime", "A moment in UTC, \"2026-10-31T04:00:00Z\".");

    protected override object? Read(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment.UtcDateTime : null;
}
