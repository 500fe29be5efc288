using Cabinet.Data.Bills;
using Cabinet.Graph.Engine.Filters;

namespace Cabinet.Graph.Bills;

internal sealed class BillSortType : SortType<Bill>
{
    public BillSortType()
    {
        By(x => x.AccountId, "By the account's number, then by period.", "account");
        By(x => x.Period, "By period, then by what is to pay.", then: (order, down) => down ? order.Down(x => x.Total) : order.Up(x => x.Total));
        By(x => x.Total, "By what is to pay; ask for one period.");
    }
}
