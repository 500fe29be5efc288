using System.Data.Common;
using Cabinet.Data.Accounts;
using Cabinet.Data.Batches;
using Cabinet.Data.Meters;

namespace Cabinet.Data.Readings;

/// <summary>A reading (показание) of one register of an individual meter.</summary>
public class Reading : IOfAccount
{
    public long Id { get; set; }

    public long AccountId { get; set; }

    public Account? Account { get; set; }

    public long MeterId { get; set; }

    public Meter? Meter { get; set; }

    /// <summary>The register that was read.</summary>
    public Zone Zone { get; set; }

    /// <summary>The day on which the meter showed the value, local.</summary>
    public DateOnly TakenOn { get; set; }

    /// <summary>What the register showed, in the service's unit.</summary>
    public decimal Value { get; set; }

    /// <summary>Difference to the value before it, in the service's unit; null for a first reading.</summary>
    public decimal? Consumption { get; set; }

    /// <summary>The way it was handed in.</summary>
    public ReadingSource Source { get; set; }

    /// <summary>What became of it.</summary>
    public ReadingStatus Status { get; set; }

    /// <summary>Why it was refused or withdrawn, in Russian.</summary>
    public string? Reason { get; set; }

    /// <summary>First day of the period that it counts for.</summary>
    public DateOnly Period { get; set; }

    /// <summary>When the cabinet took it, UTC.</summary>
    public DateTime RecordedUtc { get; set; }

    /// <summary>The session that handed it in: it can be withdrawn until that session ends.</summary>
    public string? SessionId { get; set; }

    /// <summary>Whether the billing system's files hold it; its meter, zone and day are then its key in them.</summary>
    public bool Imported { get; set; }

    public const string Columns =
        "r.id, r.account_id, r.meter_id, r.zone, r.taken_on, r.value, r.consumption, r.source, r.status, r.reason, r.period, r.recorded_utc, r.session_id";

    public static Reading Read(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        AccountId = row.GetInt64(1),
        MeterId = row.GetInt64(2),
        Zone = (Zone)row.GetInt32(3),
        TakenOn = row.Day(4),
        Value = row.GetDecimal(5),
        Consumption = row.IsDBNull(6) ? null : row.GetDecimal(6),
        Source = (ReadingSource)row.GetInt32(7),
        Status = (ReadingStatus)row.GetInt32(8),
        Reason = row.IsDBNull(9) ? null : row.GetString(9),
        Period = row.Day(10),
        RecordedUtc = DateTime.SpecifyKind(row.GetDateTime(11), DateTimeKind.Utc),
        SessionId = row.IsDBNull(12) ? null : row.GetString(12),
    };
}
