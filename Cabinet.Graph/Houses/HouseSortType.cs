using Cabinet.Data.Accounts;
using Cabinet.Graph.Engine.Filters;

namespace Cabinet.Graph.Houses;

internal sealed class HouseSortType : SortType<House>
{
    public HouseSortType()
    {
        By(x => x.Address, "By postal address.");
    }
}
