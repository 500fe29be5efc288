using System.Data.Common;
using System.Linq.Expressions;
using Cabinet.Data.Accounts;
using Cabinet.Data.Batches;
using Cabinet.Data.Readings;
using Cabinet.Data.Services;

namespace Cabinet.Data.Meters;

/// <summary>A meter (прибор учёта): individual, of one account's service, or of the house.</summary>
public class Meter : IOfAccount
{
    public long Id { get; set; }

    /// <summary>Whether one account or the whole house is counted.</summary>
    public MeterKind Kind { get; set; }

    /// <summary>The account of an individual meter; null for a house meter.</summary>
    public long? AccountId { get; set; }

    long IOfAccount.AccountId => AccountId ?? 0;

    public Account? Account { get; set; }

    public House? House { get; set; }

    public ICollection<Reading>? Readings { get; set; }

    /// <summary>The house that the meter stands in.</summary>
    public long HouseId { get; set; }

    /// <summary>The resource that it measures.</summary>
    public ServiceKind ServiceKind { get; set; }

    /// <summary>The serial number on the meter.</summary>
    public required string Serial { get; set; }

    /// <summary>The maker's name of its model.</summary>
    public required string Model { get; set; }

    /// <summary>Digits before the comma.</summary>
    public int Digits { get; set; }

    /// <summary>Digits after the comma.</summary>
    public int Decimals { get; set; }

    /// <summary>Number of registers: 1, 2 (T1, T2) or 3 (T1, T2, T3).</summary>
    public int ZoneCount { get; set; }

    /// <summary>The first day on which it counts.</summary>
    public DateOnly InstalledOn { get; set; }

    /// <summary>The last day on which its verification is valid.</summary>
    public DateOnly? VerifyBy { get; set; }

    /// <summary>The last day on which it counted; null while it is in service.</summary>
    public DateOnly? RemovedOn { get; set; }

    /// <summary>Whether it counts.</summary>
    public MeterStatus Status => RemovedOn is null ? MeterStatus.Active : MeterStatus.Removed;

    /// <summary>The registers, in their order.</summary>
    public IReadOnlyList<Zone> Zones => ZonesOf(ZoneCount);

    /// <summary>10 to the number of digits: the value at which the register passes through zero.</summary>
    public decimal Capacity => Pow10(Digits);

    /// <summary>Whether it was in service on a day.</summary>
    public bool InServiceOn(DateOnly day) => InstalledOn <= day && (RemovedOn is null || day <= RemovedOn);

    public static IReadOnlyList<Zone> ZonesOf(int count) => count switch { 1 => OneZone, 2 => TwoZones, _ => ThreeZones };

    private static readonly Zone[] OneZone = [Zone.Single];
    private static readonly Zone[] TwoZones = [Zone.T1, Zone.T2];
    private static readonly Zone[] ThreeZones = [Zone.T1, Zone.T2, Zone.T3];

    private static decimal Pow10(int digits)
    {
        var power = 1m;
        for (var i = 0; i < digits; i++)
            power *= 10;
        return power;
    }

    public const string Columns =
        "m.id, m.kind, m.account_id, m.house_id, m.service_kind, m.serial, m.model, m.digits, m.decimals, m.zone_count, m.installed_on, m.verify_by, m.removed_on";

    /// <summary>The same without the serial number, which tells whose meter it is.</summary>
    public const string NamelessColumns =
        "m.id, m.kind, m.account_id, m.house_id, m.service_kind, '', m.model, m.digits, m.decimals, m.zone_count, m.installed_on, m.verify_by, m.removed_on";

    /// <inheritdoc cref="NamelessColumns"/>
    public static Expression<Func<Meter, Meter>> Nameless { get; } = x => new()
    {
        Id = x.Id,
        Kind = x.Kind,
        AccountId = x.AccountId,
        HouseId = x.HouseId,
        ServiceKind = x.ServiceKind,
        Serial = "",
        Model = x.Model,
        Digits = x.Digits,
        Decimals = x.Decimals,
        ZoneCount = x.ZoneCount,
        InstalledOn = x.InstalledOn,
        VerifyBy = x.VerifyBy,
        RemovedOn = x.RemovedOn,
    };

    public static Meter Read(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Kind = (MeterKind)row.GetInt32(1),
        AccountId = row.IsDBNull(2) ? null : row.GetInt64(2),
        HouseId = row.GetInt64(3),
        ServiceKind = (ServiceKind)row.GetInt32(4),
        Serial = row.GetString(5),
        Model = row.GetString(6),
        Digits = row.GetInt32(7),
        Decimals = row.GetInt32(8),
        ZoneCount = row.GetInt32(9),
        InstalledOn = row.Day(10),
        VerifyBy = row.IsDBNull(11) ? null : row.Day(11),
        RemovedOn = row.IsDBNull(12) ? null : row.Day(12),
    };
}
