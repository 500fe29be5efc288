using Cabinet.Data.Meters;
using Cabinet.Data.Services;

namespace Cabinet.Data.Demo;

/// <summary>
/// Tariffs of the demo. Household electricity since 2025-07-01 is the city's (?); everything else is of the right size for Irkutsk and invented.
/// </summary>
internal static class Prices
{
    private const string Source = "Приказ службы по тарифам Иркутской области, условный";
    private static readonly DateOnly[] Dates = [new(2020, 1, 1), new(2024, 7, 1), new(2025, 7, 1), new(2026, 7, 1)];

    // The price holds from each of the dates; the last one goes on.
    private static readonly (string Code, ServiceKind Kind, Zone Zone, int From, decimal[] Prices)[] Rows =
    [
        ("ЭЭ-1", ServiceKind.Electricity, Zone.Single, 0, [1.30m, 1.58m, 1.78m]),
        ("ЭЭ-1", ServiceKind.Electricity, Zone.Single, 3900, [2.42m, 2.94m, 3.31m]),
        ("ЭЭ-1", ServiceKind.Electricity, Zone.Single, 6000, [4.75m, 5.77m, 6.50m]),
        ("ЭЭ-2", ServiceKind.Electricity, Zone.T1, 0, [1.50m, 1.82m, 2.05m]),
        ("ЭЭ-2", ServiceKind.Electricity, Zone.T1, 3900, [2.78m, 3.38m, 3.81m]),
        ("ЭЭ-2", ServiceKind.Electricity, Zone.T1, 6000, [5.46m, 6.64m, 7.48m]),
        ("ЭЭ-2", ServiceKind.Electricity, Zone.T2, 0, [0.90m, 1.09m, 1.23m]),
        ("ЭЭ-2", ServiceKind.Electricity, Zone.T2, 3900, [1.67m, 2.03m, 2.28m]),
        ("ЭЭ-2", ServiceKind.Electricity, Zone.T2, 6000, [3.28m, 3.98m, 4.49m]),
        ("ОТ-1", ServiceKind.Heating, Zone.Single, 0, [1520.10m, 1731.45m, 1958.27m, 2110.04m]),
        ("ГВ-1", ServiceKind.HotWater, Zone.Single, 0, [118.40m, 131.90m, 148.36m, 160.12m]),
        ("ХВ-1", ServiceKind.ColdWater, Zone.Single, 0, [15.80m, 17.94m, 20.33m, 22.10m]),
        ("ВО-1", ServiceKind.WasteWater, Zone.Single, 0, [18.20m, 20.85m, 24.07m, 26.35m]),
        ("ТКО-1", ServiceKind.Waste, Zone.Single, 0, [545.20m, 596.30m, 645.88m, 690.15m]),
    ];

    /// <summary>The charge for a volume in a period, kopecks; a band's price holds for the part of the volume that is in the band.</summary>
    public static long Charge(string code, IReadOnlyList<(Zone Zone, decimal Volume)> volumes, Period period)
    {
        var rubles = 0m;
        foreach (var (zone, volume) in volumes)
        {
            var rest = volume;
            foreach (var row in Rows.Where(x => x.Code == code && x.Zone == zone && x.From < volume).Reverse())
            {
                rubles += (rest - row.From) * row.Prices[Since(row.Prices, period)];
                rest = row.From;
            }
        }
        return (long)decimal.Round(rubles * 100, MidpointRounding.AwayFromZero);
    }

    /// <summary>The lines of <c>tariffs.csv</c>.</summary>
    public static IEnumerable<string> Lines()
    {
        foreach (var row in Rows)
            for (var i = 0; i < row.Prices.Length; i++)
            {
                var to = i + 1 < row.Prices.Length ? $"{Dates[i + 1].AddDays(-1):yyyy-MM-dd}" : "";
                yield return FormattableString.Invariant(
                    $"{row.Code},{Words.Of(row.Kind)},{Words.Of(row.Zone)},{row.From},{row.Prices[i]:0.00},{Dates[i]:yyyy-MM-dd},{to},\"{Source}\"");
            }
    }

    private static int Since(decimal[] prices, Period period)
    {
        var since = prices.Length - 1;
        while (since > 0 && Dates[since] > period.FirstDay)
            since--;
        return since;
    }
}
