using Cabinet.Data.Meters;

namespace Cabinet.Data.Demo;

/// <summary>An individual meter of a service: in service for a part of the demo's months.</summary>
internal sealed record DemoMeter(string Serial, string Model, int Digits, int Decimals, int ZoneCount, DateOnly InstalledOn, DateOnly VerifyBy)
{
    /// <summary>What the registers showed when the demo began.</summary>
    public decimal Start { get; init; }

    /// <summary>The first month whose use it counts.</summary>
    public int FromMonth { get; init; }

    /// <summary>The last month whose use it counts; null while it is in service.</summary>
    public int? ToMonth { get; init; }

    public DateOnly? RemovedOn { get; init; }

    public IReadOnlyList<Zone> Zones => Meter.ZonesOf(ZoneCount);

    public bool Counts(int month) => FromMonth <= month && (ToMonth is null || month <= ToMonth);
}
