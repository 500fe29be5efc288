using System.Data.Common;
using Cabinet.Data.Accounts;
using Cabinet.Data.Batches;

namespace Cabinet.Data.Bills;

/// <summary>A bill (квитанция, ЕПД) of a closed period over all services: the sums of its settlements, kopecks.</summary>
public class Bill : IOfAccount
{
    public long AccountId { get; set; }

    /// <summary>The period's first day.</summary>
    public DateOnly Period { get; set; }

    public Account? Account { get; set; }

    /// <summary>Charged for the period with recalculations and penalty, kopecks.</summary>
    public long Charged { get; set; }

    /// <summary>Paid within the period, kopecks.</summary>
    public long Paid { get; set; }

    /// <summary>What to pay: the sum of the closings, kopecks; negative when overpaid.</summary>
    public long Total { get; set; }

    /// <summary>The last day to pay without penalty.</summary>
    public DateOnly DueOn { get; set; }

    public const string Columns = "b.account_id, b.period, b.charged, b.paid, b.total, b.due_on";

    public static Bill Read(DbDataReader row) => new()
    {
        AccountId = row.GetInt64(0),
        Period = row.Day(1),
        Charged = row.GetInt64(2),
        Paid = row.GetInt64(3),
        Total = row.GetInt64(4),
        DueOn = row.Day(5),
    };
}
