using Cabinet.Data.Accounts;
using Cabinet.Data.Meters;
using Cabinet.Data.Readings;
using Cabinet.Graph.Accounts;
using Cabinet.Graph.Engine.Filters;
using Cabinet.Graph.Houses;
using Cabinet.Graph.Readings;

namespace Cabinet.Graph.Meters;

internal sealed class MeterFilterType : FilterType<Meter>
{
    public MeterFilterType()
    {
        By(x => x.Serial, isPersonal: true);
        By(x => x.Model);
        By(x => x.ServiceKind);
        By(x => x.Digits);
        By(x => x.Decimals);
        By(x => x.ZoneCount);
        By(x => x.InstalledOn);
        By(x => x.VerifyBy);
        By(x => x.RemovedOn);
        Of<Account, AccountFilterType>(x => x.Account);
        Of<House, HouseFilterType>(x => x.House);
        Has<Reading, ReadingFilterType>(x => x.Readings);
    }
}
