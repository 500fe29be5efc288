using Cabinet.Data.Meters;

namespace Cabinet.Data.Import;

/// <summary>Whether a reading fits its meter.</summary>
internal static class MeterFigures
{
    private static readonly long[] Powers = [.. Enumerable.Range(0, 16).Select(x => (long)Math.Pow(10, x))];

    /// <summary>A reading's value; refuses the row when it has more digits than the meter shows.</summary>
    public static Figure Value(Row row, Column column, KnownMeter meter)
    {
        var value = row.Figure(column);
        if (row.Reason is not null)
            return value;
        if (value.Scale > meter.Decimals)
            row.Refuse(column, $"после запятой больше знаков, чем у прибора ({meter.Decimals})");
        else if (value.Digits / Powers[value.Scale] >= Powers[meter.Digits])
            row.Refuse(column, $"до запятой больше знаков, чем у прибора ({meter.Digits})");
        return value;
    }

    public static void CheckZone(Row row, Column column, Zone zone, KnownMeter meter)
    {
        if (row.Reason is null && (meter.Zones == 1 ? zone != Zone.Single : zone == Zone.Single || (int)zone > meter.Zones))
            row.Refuse(column, $"у прибора нет такой зоны, зон у него {meter.Zones}");
    }
}
