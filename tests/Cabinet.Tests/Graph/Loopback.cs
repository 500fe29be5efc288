using Cabinet.Web;
using Microsoft.AspNetCore.Builder;

namespace Cabinet.Tests.Graph;

/// <summary>The site itself on a free port of this machine, over an empty database: for programs that come from outside.</summary>
internal sealed class Loopback : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly DirectoryInfo _files = Directory.CreateTempSubdirectory("cabinet-loopback-");
    private readonly WebApplication _site;

    private Loopback(TestDatabase database)
    {
        _database = database;
        _site = Site.Build(["--environment=Development", "--urls=http://127.0.0.1:0", $"--ConnectionStrings:Cabinet={database.ConnectionString}", $"--Data={_files.FullName}", "--Logging:LogLevel:Default=Warning"]);
    }

    public Uri Address => new(_site.Urls.First());

    public static async Task<Loopback> Start(string kind)
    {
        var loopback = new Loopback(await TestDatabase.Create(kind));
        await loopback._site.StartAsync();
        return loopback;
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        await _database.DisposeAsync();
        _files.Delete(recursive: true);
    }
}
