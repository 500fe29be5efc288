using Cabinet.Data.Accounts;
using Cabinet.Data.Services;
using Cabinet.Graph;
using Cabinet.Graph.Accounts;
using Cabinet.Graph.Links;
using Cabinet.Graph.Services;

namespace Cabinet.Web.Pages.Shared;

/// <summary>What stands around every page: the account shown now, the others to switch to, a tab for each service. Fetched once a request.</summary>
public class Frame(Viewer viewer, AccountQueries accounts, LinkQueries links, ServiceQueries services)
{
    private readonly Dictionary<long, string> _names = [];
    private Task? _coming;

    /// <summary>The account shown now, before it has been fetched.</summary>
    public long? AccountId => viewer.CurrentAccountId;

    public bool IsSignedIn => viewer.Kind != ViewerKind.Anonymous;

    /// <summary>The account that the pages show; null for nobody and for staff.</summary>
    public Account? Account { get; private set; }

    public IReadOnlyList<Account> Accounts { get; private set; } = [];

    public IReadOnlyList<Service> Services { get; private set; } = [];

    /// <summary>What the resident calls an account; null for the own one and for those without a name.</summary>
    public string? NameOf(Account account) => _names.GetValueOrDefault(account.Id);

    public Task Come() => _coming ??= Fetch();

    private async Task Fetch()
    {
        if (viewer.CurrentAccountId is not { } current)
            return;
        var asked = services.OfAccount(current);
        var names = viewer.AccountIds.Skip(1).Select(x => (Id: x, Name: links.NameOf(x))).ToList();
        Accounts = await accounts.OfViewer();
        Account = Accounts.FirstOrDefault(x => x.Id == current);
        if (Account is not null)
            Services = await asked;
        foreach (var (id, name) in names)
            if (await name is { } known)
                _names[id] = known;
    }
}
