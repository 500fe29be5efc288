using Cabinet.Data.Accounts;
using Cabinet.Data.Services;
using Cabinet.Graph;
using Cabinet.Graph.Accounts;
using Cabinet.Graph.Services;

namespace Cabinet.Web.Pages.Shared;

/// <summary>What stands around every page: the account shown now, the others to switch to, a tab for each service. Fetched once a request.</summary>
public class Frame(Viewer viewer, AccountQueries accounts, ServiceQueries services)
{
    private Task? _coming;

    /// <summary>The account shown now, before it has been fetched.</summary>
    public long? AccountId => viewer.CurrentAccountId;

    public bool IsSignedIn => viewer.Kind != ViewerKind.Anonymous;

    /// <summary>The account that the pages show; null for nobody and for staff.</summary>
    public Account? Account { get; private set; }

    public IReadOnlyList<Account> Accounts { get; private set; } = [];

    public IReadOnlyList<Service> Services { get; private set; } = [];

    public Task Come() => _coming ??= Fetch();

    private async Task Fetch()
    {
        if (viewer.CurrentAccountId is not { } current)
            return;
        var asked = services.OfAccount(current);
        Accounts = await accounts.OfViewer();
        Account = Accounts.FirstOrDefault(x => x.Id == current);
        if (Account is not null)
            Services = await asked;
    }
}
