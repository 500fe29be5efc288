using Microsoft.Playwright;

namespace Cabinet.Browser;

/// <summary>The running cabinet and one Chromium for all tests.</summary>
public class Site : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private RunningCabinet _cabinet = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private string? _cookies;

    public async Task InitializeAsync()
    {
        if (!File.Exists(Chromium))
            throw new FileNotFoundException("Chromium is not installed. Install it (Debian: apt-get install chromium) or run tests/run as root.", Chromium);
        _cabinet = await RunningCabinet.Ready(Settings);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Quiet });
    }

    /// <summary>What this site is started with.</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>();

    public Uri Address => _cabinet.Address;

    /// <summary>The site's database, for reading beside it.</summary>
    public string Database => _cabinet.ConnectionString;

    /// <summary>A new browser window of nobody.</summary>
    public async Task<Visit> Visit(Screen screen) => await Visit(screen, cookies: null);

    /// <summary>A new browser window of Иванов, signed in.</summary>
    public async Task<Visit> VisitAsIvanov(Screen screen)
    {
        _cookies ??= await SignIn();
        return await Visit(screen, _cookies);
    }

    private async Task<string> SignIn()
    {
        await using var visit = await Visit(Screen.Wide);
        await visit.SignIn(Visitor.Ivanov);
        return await visit.Page.Context.StorageStateAsync();
    }

    private async Task<Visit> Visit(Screen screen, string? cookies)
    {
        var context = await _browser.NewContextAsync(screen.Options(_cabinet.Address, cookies));
        context.SetDefaultTimeout(10_000);
        return new Visit(await context.NewPageAsync(), _cabinet.Address);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_cabinet is not null)
            await _cabinet.DisposeAsync();
    }
}

/// <summary>The tests share the site and run one after another.</summary>
[CollectionDefinition(Name)]
public class OneSite : ICollectionFixture<Site>
{
    public const string Name = "One site";
}
