using Cabinet.Web;
using Cabinet.Web.Workers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Cabinet.Tests;

/// <summary>The site in this process, over the test's own copy of the demo supplier. Each person gets a client of their own.</summary>
public sealed class CabinetHost : IAsyncDisposable
{
    /// <summary>Noon in Irkutsk within the days for readings; a host's clock starts here unless a setting says otherwise.</summary>
    public const string Now = "2026-11-20T04:00:00Z";

    private static readonly Template Demo = new(DemoDatabase.Fill);
    private readonly DirectoryInfo _files;
    private readonly WebApplication _site;
    private bool _isGuest;

    private CabinetHost(TestDatabase database, string[] settings, Action<WebApplicationBuilder>? configure)
    {
        Database = database;
        _files = Directory.CreateTempSubdirectory("cabinet-host-");
        _site = Build(database.ConnectionString, _files.FullName, settings, configure);
    }

    public TestDatabase Database { get; }

    public IServiceProvider Services => _site.Services;

    /// <param name="kind"><see cref="Databases.Sqlite"/> or <see cref="Databases.Postgres"/>.</param>
    /// <param name="configure">Replacements: a clock, a gateway.</param>
    /// <param name="settings">Settings as on the command line: <c>--Clock:Now=2026-12-01T00:00:00Z</c>.</param>
    public static async Task<CabinetHost> Start(string kind, Action<WebApplicationBuilder>? configure = null, params string[] settings)
    {
        var host = new CabinetHost(await TestDatabase.Create(kind, Demo), settings, configure);
        await host._site.StartAsync();
        return host;
    }

    /// <summary>A second node over the same database, with files of its own.</summary>
    public Task<CabinetHost> Another(params string[] settings) => Another(configure: null, settings);

    /// <inheritdoc cref="Another(string[])"/>
    public async Task<CabinetHost> Another(Action<WebApplicationBuilder>? configure, params string[] settings)
    {
        var node = new CabinetHost(Database, settings, configure) { _isGuest = true };
        try
        {
            await node._site.StartAsync();
            return node;
        }
        catch
        {
            await node.DisposeAsync();
            throw;
        }
    }

    /// <summary>A browser of nobody.</summary>
    public Person Stranger() => new(new CookieContainerHandler { InnerHandler = _site.GetTestServer().CreateHandler() });

    /// <summary>И1000000001: two zones, both waters, heating by norm, a removed meter, a debt and an overpayment; linked to Петрова's account.</summary>
    public Task<Person> SignInAsIvanov() => SignIn("И1000000001", "irkutsk-demo-1");

    /// <summary>И1000000002: one zone, verification past due, nothing owed.</summary>
    public Task<Person> SignInAsPetrova() => SignIn("И1000000002", "irkutsk-demo-2");

    /// <summary>A browser in which a resident of the demo supplier has signed in.</summary>
    public async Task<Person> SignIn(string number, string password)
    {
        var person = Stranger();
        await person.SignIn("/sign-in", ("Number", number), ("Password", password));
        return person;
    }

    /// <summary>A browser in which one of the staff has signed in.</summary>
    public async Task<Person> SignInStaff(string name, string password)
    {
        var person = Stranger();
        await person.SignIn("/staff/sign-in", ("Name", name), ("Password", password));
        return person;
    }

    internal static WebApplication Build(string connectionString, string files, string[] settings, Action<WebApplicationBuilder>? configure)
    {
        string[] words = ["--environment=Development", $"--ConnectionStrings:Cabinet={connectionString}", $"--Data={files}", "--PublicUrl=https://localhost", $"--Clock:Now={Now}"];
        return Site.Build([.. words, "--Logging:LogLevel:Default=Warning", .. settings], builder =>
        {
            builder.WebHost.UseTestServer();
            configure?.Invoke(builder);
            // Messages of this process go at once all the same; a look in between would be a statement that no test asked for.
            builder.Services.TryAddSingleton(new DeliveryPace { Look = TimeSpan.FromHours(1), Breath = TimeSpan.Zero, Sweep = TimeSpan.FromHours(1) });
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        if (!_isGuest)
            await Database.DisposeAsync();
        _files.Delete(recursive: true);
    }
}
