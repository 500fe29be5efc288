using Cabinet.Data.Accounts;
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

    public ServiceKind Kind { get; set; }

    /// <summary>Sum paid, kopecks.</summary>
    public long Sum { get; set; }

    /// <summary>The day on which it was paid, local.</summary>
    public DateOnly PaidOn { get; set; }

    /// <summary>Through whom it was paid: <c>Система Город</c>, <c>Сбербанк Онлайн</c>, <c>Касса</c>.</summary>
    public required string Channel { get; set; }
}
