using Cabinet.Data.Accounts;
using Cabinet.Data.Bills;
using Cabinet.Graph.Accounts;
using Cabinet.Graph.Engine.Filters;

namespace Cabinet.Graph.Bills;

internal sealed class BillFilterType : FilterType<Bill>
{
    public BillFilterType()
    {
        ByPeriod(x => x.Period);
        ByMoney(x => x.Charged);
        ByMoney(x => x.Paid);
        ByMoney(x => x.Total);
        By(x => x.DueOn);
        Of<Account, AccountFilterType>(x => x.Account);
    }
}
