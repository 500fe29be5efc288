using System.Globalization;
using Cabinet.Data;

namespace Cabinet.Graph;

/// <summary>How periods, days and figures stand in a Russian sentence.</summary>
public static class RussianText
{
    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    /// <summary>октябрь 2026</summary>
    public static string Of(Period period) => period.FirstDay.ToString("MMMM yyyy", Russian);

    /// <summary>15 октября 2026</summary>
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", Russian);

    /// <summary>12 345,6</summary>
    public static string Of(decimal value, int decimals) => value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Russian);
}
