using Cabinet.Data.Accounts;
using Cabinet.Data.Services;
using Cabinet.Data.Settlements;
using Cabinet.Graph.Accounts;
using Cabinet.Graph.Engine.Filters;
using Cabinet.Graph.Services;

namespace Cabinet.Graph.Settlements;

internal sealed class SettlementFilterType : FilterType<Settlement>
{
    public SettlementFilterType()
    {
        ByPeriod(x => x.Period);
        ByMoney(x => x.Opening);
        ByMoney(x => x.Charged);
        ByMoney(x => x.Recalculated);
        ByMoney(x => x.Penalty);
        ByMoney(x => x.Paid);
        ByMoney(x => x.Closing);
        By(x => x.Volume);
        Of<Service, ServiceFilterType>(x => x.Service);
        Of<Account, AccountFilterType>(x => x.Service!.Account, "account");
    }
}
