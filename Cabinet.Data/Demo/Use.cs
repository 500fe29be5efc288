using Cabinet.Data.Services;

namespace Cabinet.Data.Demo;

/// <summary>What a household uses in a month: by its size, the season of Irkutsk and chance.</summary>
internal sealed record Use(int Residents, decimal Area, int Thrift, bool ElectricHeating = false)
{
    private const decimal HeatNorm = 0.0263m, WasteNorm = 0.19m;

    // January to December, per cent of the year's mean.
    private static readonly int[] Light = [128, 120, 110, 98, 90, 82, 80, 84, 93, 104, 116, 127];
    private static readonly int[] Cold = [175, 150, 110, 70, 30, 0, 0, 0, 20, 80, 130, 170];
    private static readonly int[] Water = [97, 96, 98, 99, 102, 108, 110, 106, 101, 98, 97, 96];

    /// <summary>Measured use: whole kWh, or m³ to three places.</summary>
    public decimal Measured(ServiceKind kind, Period period, Dice dice)
    {
        var chance = dice.Between(85, 115) * Thrift / 100m;
        var month = period.Month - 1;
        return kind switch
        {
            ServiceKind.Electricity => decimal.Round(
                (45 + 55 * Residents) * Light[month] * chance / 10_000 + (ElectricHeating ? Area * Cold[month] * chance / 300 : 0)),
            ServiceKind.HotWater => decimal.Round(2.1m * Residents * Water[month] * chance / 10_000, 3),
            _ => decimal.Round(3.2m * Residents * Water[month] * chance / 10_000, 3),
        };
    }

    /// <summary>Use by norm: per resident, or per m² in the heating months, October to May.</summary>
    public decimal ByNorm(ServiceKind kind, Period period) => kind switch
    {
        ServiceKind.Heating => period.Month is >= 6 and <= 9 ? 0 : decimal.Round(Area * HeatNorm, 4),
        ServiceKind.Electricity => 97 * Residents,
        ServiceKind.HotWater => 3.19m * Residents,
        ServiceKind.ColdWater => 4.37m * Residents,
        ServiceKind.WasteWater => 7.56m * Residents,
        _ => WasteNorm * Residents,
    };
}
