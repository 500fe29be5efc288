using Cabinet.Data.Accounts;
using Cabinet.Graph.Engine.Filters;

namespace Cabinet.Graph.Accounts;

internal sealed class AccountSortType : SortType<Account>
{
    public AccountSortType()
    {
        By(x => x.Id, "By number.", "number");
        By(x => x.Owed, "By what is owed over all services.");
    }
}
