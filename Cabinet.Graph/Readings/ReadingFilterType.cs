using Cabinet.Data.Accounts;
using Cabinet.Data.Meters;
using Cabinet.Data.Readings;
using Cabinet.Graph.Accounts;
using Cabinet.Graph.Engine.Filters;
using Cabinet.Graph.Meters;

namespace Cabinet.Graph.Readings;

internal sealed class ReadingFilterType : FilterType<Reading>
{
    public ReadingFilterType()
    {
        By(x => x.Zone);
        By(x => x.TakenOn);
        By(x => x.Value);
        By(x => x.Consumption);
        By(x => x.Source);
        By(x => x.Status);
        ByPeriod(x => x.Period);
        Of<Meter, MeterFilterType>(x => x.Meter);
        Of<Account, AccountFilterType>(x => x.Account);
    }
}
