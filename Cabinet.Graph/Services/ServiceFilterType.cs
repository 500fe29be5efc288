using Cabinet.Data.Accounts;
using Cabinet.Data.Services;
using Cabinet.Data.Settlements;
using Cabinet.Graph.Accounts;
using Cabinet.Graph.Engine.Filters;
using Cabinet.Graph.Settlements;

namespace Cabinet.Graph.Services;

internal sealed class ServiceFilterType : FilterType<Service>
{
    public ServiceFilterType()
    {
        By(x => x.Kind);
        By(x => x.Provider);
        By(x => x.OpenedOn);
        By(x => x.ClosedOn);
        ByMoney(x => x.Owed);
        Of<Account, AccountFilterType>(x => x.Account);
        Has<Settlement, SettlementFilterType>(x => x.Settlements);
    }
}
