using Cabinet.Data;
using Cabinet.Data.Accounts;
using Cabinet.Data.Batches;
using Cabinet.Data.Meters;
using Cabinet.Data.Services;
using Cabinet.Graph.Accounts;
using Cabinet.Graph.Services;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Meters;

/// <summary>What can be asked about meters (приборы учёта).</summary>
public class MeterQueries(CabinetDb db, Batches batches, Viewer viewer, AccountQueries accounts, ServiceQueries services)
{
    private static readonly Order<Meter> Own = new Order<Meter>().Up(x => x.Id);

    /// <summary>All individual meters that the viewer may see.</summary>
    public Task<Connection<Meter>> AllMeters(Choice<Meter>? choice = null) => viewer.Meters(db).Connect(viewer, choice, Own, viewer.Seen);

    /// <summary>The account's individual meters; without the removed ones unless asked for.</summary>
    /// <param name="account">The account.</param>
    /// <param name="includeRemoved">Also meters that were taken out of service.</param>
    [Ahead]
    public Batched<IReadOnlyList<Meter>> Meters(Account account, bool includeRemoved = false) =>
        Where(account.Id, x => includeRemoved || x.RemovedOn is null);

    /// <summary>The service's individual meters, the removed ones too unless told otherwise.</summary>
    /// <param name="service">The service.</param>
    /// <param name="includeRemoved">Also meters that were taken out of service.</param>
    [Ahead]
    public Batched<IReadOnlyList<Meter>> MetersOfService(Service service, bool includeRemoved = true) =>
        Where(service.AccountId, x => x.ServiceKind == service.Kind && (includeRemoved || x.RemovedOn is null));

    /// <summary>The house's own meters for the service's resource (общедомовые нужды).</summary>
    public async Task<IReadOnlyList<Meter>> HouseMeters(Service service)
    {
        var account = await accounts.ById(service.AccountId);
        return account is null ? [] : await batches.For(new MetersByHouse(viewer.SeesPersonalData)).Load<IReadOnlyList<Meter>>(account.HouseId, meters => [.. meters.Where(x => x.ServiceKind == service.Kind)]);
    }

    /// <summary>What a house meter measured, by period, newest first; empty for an individual meter.</summary>
    public Batched<Connection<HouseVolume>> Volumes(Meter meter, Page? page = null) =>
        batches.Connect(new VolumesByMeter((page ?? new Page()).Slice), meter.Id, x => Cursor.Of(x.Period));

    /// <summary>The service whose resource an individual meter counts; null for a house meter.</summary>
    public Batched<Service?> Service(Meter meter) =>
        meter.AccountId is { } account ? services.Known(account, meter.ServiceKind) : Batched.Of<Service?>(null);

    /// <summary>An individual meter of the viewer's; null when it is not there or not yours.</summary>
    public Task<Meter?> ById(long id) => viewer.Seen(viewer.Meters(db).Where(x => x.Id == id)).AsNoTracking().FirstOrDefaultAsync();

    internal Batched<Meter?> Known(long accountId, long id) =>
        batches.For(new MetersByAccount(viewer.SeesPersonalData)).Load(accountId, meters => meters.FirstOrDefault(x => x.Id == id));

    private Batched<IReadOnlyList<Meter>> Where(long accountId, Func<Meter, bool> wanted) =>
        batches.For(new MetersByAccount(viewer.SeesPersonalData)).Load<IReadOnlyList<Meter>>(accountId, meters => meters.All(wanted) ? meters : [.. meters.Where(wanted)]);
}
