using System.Data.Common;
using Cabinet.Data.Accounts;
using Cabinet.Data.Batches;
using Cabinet.Data.Services;

namespace Cabinet.Data.Settlements;

/// <summary>Взаиморасчёты: one service in one period. Sums in kopecks; opening + charged + recalculated + penalty − paid = closing.</summary>
public class Settlement : IOfAccount
{
    public long AccountId { get; set; }

    public ServiceKind Kind { get; set; }

    /// <summary>The period's first day.</summary>
    public DateOnly Period { get; set; }

    public Service? Service { get; set; }

    /// <summary>Owed at the start of the period, kopecks.</summary>
    public long Opening { get; set; }

    /// <summary>Charged for the volume of the period, kopecks.</summary>
    public long Charged { get; set; }

    /// <summary>Recalculation of earlier periods, kopecks; negative in the resident's favour.</summary>
    public long Recalculated { get; set; }

    /// <summary>Penalty (пени), kopecks.</summary>
    public long Penalty { get; set; }

    /// <summary>Paid within the period, kopecks.</summary>
    public long Paid { get; set; }

    /// <summary>Owed at the end of the period, kopecks. Positive: the resident owes; negative: overpaid.</summary>
    public long Closing { get; set; }

    /// <summary>Volume charged, in the service's unit; null where nothing is measured.</summary>
    public decimal? Volume { get; set; }

    /// <summary>Whether the arithmetic of the row holds to the kopeck.</summary>
    public bool Holds => Opening + Charged + Recalculated + Penalty - Paid == Closing;

    public const string Columns = "s.account_id, s.kind, s.period, s.opening, s.charged, s.recalculated, s.penalty, s.paid, s.closing, s.volume";

    public static Settlement Read(DbDataReader row) => new()
    {
        AccountId = row.GetInt64(0),
        Kind = (ServiceKind)row.GetInt32(1),
        Period = row.Day(2),
        Opening = row.GetInt64(3),
        Charged = row.GetInt64(4),
        Recalculated = row.GetInt64(5),
        Penalty = row.GetInt64(6),
        Paid = row.GetInt64(7),
        Closing = row.GetInt64(8),
        Volume = row.IsDBNull(9) ? null : row.GetDecimal(9),
    };
}
