using System.Data.Common;
using Cabinet.Data.Accounts;
using Cabinet.Data.Batches;
using Cabinet.Data.Services;

namespace Cabinet.Data.Payments;

/// <summary>A payment: money in for one service of an account.</summary>
public class Payment : IOfAccount
{
    public long Id { get; set; }

    /// <summary>The key of the operation at whoever took the money.</summary>
    public required string Reference { get; set; }

    public long AccountId { get; set; }

    public Account? Account { get; set; }

    /// <summary>The service that was paid.</summary>
    public ServiceKind Kind { get; set; }

    /// <summary>Sum paid, kopecks.</summary>
    public long Sum { get; set; }

    /// <summary>The day on which it was paid, local.</summary>
    public DateOnly PaidOn { get; set; }

    /// <summary>Through whom it was paid: <c>Система Город</c>, <c>Сбербанк Онлайн</c>, <c>Касса</c>.</summary>
    public required string Channel { get; set; }

    public const string Columns = "p.account_id, p.id, p.reference, p.kind, p.sum, p.paid_on, p.channel";

    public static Payment Read(DbDataReader row) => new()
    {
        AccountId = row.GetInt64(0),
        Id = row.GetInt64(1),
        Reference = row.GetString(2),
        Kind = (ServiceKind)row.GetInt32(3),
        Sum = row.GetInt64(4),
        PaidOn = row.Day(5),
        Channel = row.GetString(6),
    };
}
