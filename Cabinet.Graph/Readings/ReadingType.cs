using Cabinet.Data.Readings;
using Cabinet.Graph.Engine;

namespace Cabinet.Graph.Readings;

internal sealed class ReadingType : ShownType<Reading>
{
    public ReadingType()
    {
        ShowId(x => NodeId.Of("Reading", x.Id));
        Ask<ReadingQueries>(nameof(ReadingQueries.Meter));
        Show(x => x.Zone);
        Show(x => x.TakenOn);
        Show(x => x.Value);
        Show(x => x.Consumption);
        Show(x => x.Source);
        Show(x => x.Status);
        Show(x => x.Reason);
        ShowPeriod(x => x.Period);
        Ask<ReadingQueries>(nameof(ReadingQueries.CanWithdraw));
    }
}
