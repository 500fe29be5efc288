using Cabinet.Data.Accounts;
using Cabinet.Graph.Engine;

namespace Cabinet.Graph.Houses;

internal sealed class HouseType : ShownType<House>
{
    public HouseType()
    {
        ShowId(x => NodeId.Of("House", x.Id));
        Show(x => x.Address);
        Show(x => x.TotalArea);
        Ask<HouseQueries>(nameof(HouseQueries.Accounts));
    }
}
