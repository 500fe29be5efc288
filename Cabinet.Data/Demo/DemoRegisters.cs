using Cabinet.Data.Meters;
using Cabinet.Data.Readings;
using Cabinet.Data.Services;
using static System.FormattableString;

namespace Cabinet.Data.Demo;

/// <summary>The registers of one meter: counts use and keeps the readings, zone after zone as the file wants them.</summary>
internal sealed class DemoRegisters(DemoAccount account, DemoMeter meter, Dice dice, DemoFiles files)
{
    private static readonly ReadingSource[] Ways =
    [
        ReadingSource.Cabinet, ReadingSource.Cabinet, ReadingSource.Cabinet, ReadingSource.Cabinet, ReadingSource.Cabinet,
        ReadingSource.Phone, ReadingSource.Payment, ReadingSource.Payment, ReadingSource.Sms, ReadingSource.Office, ReadingSource.Inspector, ReadingSource.Automatic,
    ];

    private readonly decimal[] _values = [.. meter.Zones.Select(zone => zone == Zone.T2 ? decimal.Floor(meter.Start * 0.6m) : meter.Start)];
    private readonly List<string>[] _readings = [.. meter.Zones.Select(_ => new List<string>())];

    public DemoMeter Meter => meter;

    public void WriteMeter(string kind)
    {
        files.Meters.WriteLine(Invariant(
            $"{account.Number},,{kind},{meter.Serial},{meter.Model},{meter.Digits},{meter.Decimals},{meter.ZoneCount},") + Invariant(
            $"{meter.InstalledOn:yyyy-MM-dd},{meter.VerifyBy:yyyy-MM-dd},{meter.RemovedOn:yyyy-MM-dd}"));
    }

    /// <summary>Adds a month's use to the registers and reads them.</summary>
    public IReadOnlyList<(Zone Zone, decimal Volume)> Count(ServiceKind kind, Period period)
    {
        var used = account.Use.Measured(kind, period, dice);
        if (kind is ServiceKind.HotWater or ServiceKind.ColdWater)
            account.Water[period] = account.Water.GetValueOrDefault(period) + used;
        var day = period.FirstDay.AddDays(dice.Between(14, 24));
        var way = dice.Of(Ways);
        var night = meter.ZoneCount == 1 ? 0 : decimal.Round(used * dice.Between(27, 38) / 100);
        (Zone, decimal)[] volumes = meter.ZoneCount == 1 ? [(Zone.Single, used)] : [(Zone.T1, used - night), (Zone.T2, night)];
        for (var i = 0; i < volumes.Length; i++)
        {
            var (zone, volume) = volumes[i];
            _values[i] = (_values[i] + volume) % (decimal)Math.Pow(10, meter.Digits);
            _readings[i].Add(Invariant($"{account.Number},{meter.Serial},{Words.Of(zone)},{day:yyyy-MM-dd},{_values[i]},{volume},{Words.Of(way)},{period}"));
        }
        return volumes;
    }

    public void WriteReadings()
    {
        foreach (var reading in _readings.SelectMany(x => x))
            files.Readings.WriteLine(reading);
    }
}
