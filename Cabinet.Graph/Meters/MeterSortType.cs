using Cabinet.Data.Meters;
using Cabinet.Graph.Engine.Filters;

namespace Cabinet.Graph.Meters;

internal sealed class MeterSortType : SortType<Meter>
{
    public MeterSortType()
    {
        By(x => x.Id, "By when the cabinet came to know it.", "known");
        By(x => x.InstalledOn, "By when it was installed.");
    }
}
