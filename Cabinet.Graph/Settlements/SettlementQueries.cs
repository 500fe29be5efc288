using Cabinet.Data;
using Cabinet.Data.Batches;
using Cabinet.Data.Services;
using Cabinet.Data.Settlements;
using Cabinet.Graph.Services;

namespace Cabinet.Graph.Settlements;

/// <summary>What can be asked about settlements (взаиморасчёты).</summary>
public class SettlementQueries(CabinetDb db, Batches batches, Viewer viewer, ServiceQueries services)
{
    private static readonly Order<Settlement> Own = new Order<Settlement>().Up(x => x.AccountId).Up(x => x.Kind).Down(x => x.Period);

    /// <summary>All settlements that the viewer may see, by account, service and period, newest first.</summary>
    public Task<Connection<Settlement>> AllSettlements(Choice<Settlement>? choice = null) =>
        viewer.Settlements(db).Connect(viewer, choice, Own);

    /// <summary>The service's settlements, newest first; from and to are periods, both included.</summary>
    /// <param name="service">The service.</param>
    /// <param name="from">The first period; from the beginning unless told.</param>
    /// <param name="to">The last period; to the end unless told.</param>
    /// <param name="page">The slice.</param>
    [Ahead]
    public Batched<Connection<Settlement>> Settlements(Service service, Period? from = null, Period? to = null, Page? page = null)
    {
        if (from > to)
            throw new RefusedQuestion("PERIOD_RANGE", "Начало периода позже его конца.");
        return batches.Connect(
            new SettlementsByService(from?.FirstDay, to?.FirstDay, (page ?? new Page()).Slice), (service.AccountId, service.Kind), x => Cursor.Of(x.Period));
    }

    /// <summary>Asks for the newest settlements of all services of an account before the services have come, in one trip with them.</summary>
    public void AskAhead(long accountId, Page page) => batches.For(new SettlementsByService(null, null, page.Slice)).Ask(accountId);

    /// <summary>The service that was settled.</summary>
    public Batched<Service?> Service(Settlement settlement) => services.Known(settlement.AccountId, settlement.Kind);
}
