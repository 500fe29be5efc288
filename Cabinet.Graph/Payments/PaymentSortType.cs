using Cabinet.Data.Payments;
using Cabinet.Graph.Engine.Filters;

namespace Cabinet.Graph.Payments;

internal sealed class PaymentSortType : SortType<Payment>
{
    public PaymentSortType()
    {
        By(x => x.AccountId, "By the account's number, then by day.", "account");
        By(x => x.PaidOn, "By the day on which it was paid.", then: (order, down) => down ? order.Down(x => x.Id) : order.Up(x => x.Id));
    }
}
