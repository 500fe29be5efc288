using Cabinet.Data;
using Cabinet.Data.Accounts;
using Cabinet.Data.Batches;
using Cabinet.Data.Services;
using Cabinet.Graph.Accounts;

namespace Cabinet.Graph.Services;

/// <summary>What can be asked about services.</summary>
public class ServiceQueries(CabinetDb db, Batches batches, Viewer viewer, AccountQueries accounts)
{
    private static readonly Order<Service> Own = new Order<Service>().Up(x => x.AccountId).Up(x => x.Kind);

    /// <summary>All services that the viewer may see, by account and kind.</summary>
    public Task<Connection<Service>> AllServices(Choice<Service>? choice = null) =>
        viewer.Services(db).Connect(viewer, choice, Own);

    /// <summary>The account's services, in the order of their kinds; without the closed ones unless asked for.</summary>
    /// <param name="account">The account.</param>
    /// <param name="includeClosed">Also services that are no longer delivered.</param>
    [Ahead]
    public Batched<IReadOnlyList<Service>> Services(Account account, bool includeClosed = false) => OfAccount(account.Id, includeClosed);

    /// <summary>The same before the account itself has come, in one trip with it; for an account that the viewer may see.</summary>
    public Batched<IReadOnlyList<Service>> OfAccount(long accountId, bool includeClosed = false) =>
        batches.For(new ServicesByAccount()).Load<IReadOnlyList<Service>>(accountId, services =>
            includeClosed || services.All(x => x.ClosedOn is null) ? services : [.. services.Where(x => x.ClosedOn is null)]);

    /// <summary>The account's service of a kind; null when it has none.</summary>
    public Batched<Service?> OfKind(long accountId, ServiceKind kind) =>
        viewer.MaySee(accountId) ? Known(accountId, kind) : Batched.Of<Service?>(null);

    /// <summary>The account that the service is delivered to.</summary>
    [Ahead]
    public Batched<Account?> Account(Service service) => accounts.ById(service.AccountId);

    internal Batched<Service?> Known(long accountId, ServiceKind kind) =>
        batches.For(new ServicesByAccount()).Load(accountId, services => services.FirstOrDefault(x => x.Kind == kind));
}
