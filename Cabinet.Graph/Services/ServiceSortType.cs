using Cabinet.Data.Services;
using Cabinet.Graph.Engine.Filters;

namespace Cabinet.Graph.Services;

internal sealed class ServiceSortType : SortType<Service>
{
    public ServiceSortType()
    {
        By(x => x.AccountId, "By the account's number, then by kind.", "account");
        By(x => x.Owed, "By what is owed.");
    }
}
