using Cabinet.Data.Services;
using Cabinet.Graph.Engine;
using Cabinet.Graph.Meters;
using Cabinet.Graph.Settlements;

namespace Cabinet.Graph.Services;

internal sealed class ServiceType : ShownType<Service>
{
    public ServiceType()
    {
        ShowId(x => NodeId.Of("Service", x.AccountId, (int)x.Kind));
        Show(x => x.Kind);
        Show(x => x.Name);
        Show(x => x.Provider);
        Show(x => x.Unit);
        Show(x => x.OpenedOn);
        Show(x => x.ClosedOn);
        ShowMoney(x => x.Owed);
        Ask<ServiceQueries>(nameof(ServiceQueries.Account));
        Ask<SettlementQueries>(nameof(SettlementQueries.Settlements));
        Ask<MeterQueries>(nameof(MeterQueries.MetersOfService), "meters");
        Ask<MeterQueries>(nameof(MeterQueries.HouseMeters));
    }
}
