using Cabinet.Data.Accounts;
using Cabinet.Graph.Engine.Filters;

namespace Cabinet.Graph.Houses;

internal sealed class HouseFilterType : FilterType<House>
{
    public HouseFilterType()
    {
        By(x => x.Address);
        By(x => x.Street);
        By(x => x.TotalArea);
    }
}
