using Cabinet.Data.Readings;
using Cabinet.Graph.Engine.Filters;

namespace Cabinet.Graph.Readings;

internal sealed class ReadingSortType : SortType<Reading>
{
    public ReadingSortType()
    {
        By(x => x.Id, "By when it was handed in.", "recorded");
        By(x => x.TakenOn, "By the day on which the meter showed it.");
    }
}
