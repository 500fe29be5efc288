using Cabinet.Data.Settlements;
using Cabinet.Graph.Engine.Filters;

namespace Cabinet.Graph.Settlements;

internal sealed class SettlementSortType : SortType<Settlement>
{
    public SettlementSortType()
    {
        By(x => x.AccountId, "By the account's number, then by service and period.", "account");
        By(x => x.Period, "By period.");
    }
}
