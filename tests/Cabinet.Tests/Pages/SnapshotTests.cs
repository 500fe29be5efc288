using System.Text.RegularExpressions;
using Snapshooter;
using Snapshooter.Xunit;

namespace Cabinet.Tests.Pages;

/// <summary>Whole pages as Иванов gets them, the same on both databases. A wanted change: delete the snapshot, run, look at the difference.</summary>
public partial class SnapshotTests
{
    [Theory]
    [InlineData("/", "home")]
    [InlineData("/services/electricity?from=2026-01&to=2026-10", "service")]
    [InlineData("/services/heating/meters", "no-meters")]
    [InlineData("/services/cold-water/meters", "meters")]
    [InlineData("/services/electricity/house", "house")]
    [InlineData("/readings", "readings")]
    [InlineData("/bills", "bills")]
    [InlineData("/profile", "profile")]
    public async Task A_page_stays_as_it_was(string address, string name)
    {
        foreach (var kind in (string[])[Databases.Sqlite, Databases.Postgres])
        {
            await using var host = await CabinetHost.Start(kind);
            using var ivanov = await host.SignInAsIvanov();
            Snapshot.Match(Lasting(await ivanov.GetStringAsync(new Uri(address, UriKind.Relative))), SnapshotNameExtension.Create(name));
        }
    }

    /// <summary>Without what differs at every answer and every build: tokens and fingerprints of files.</summary>
    private static string Lasting(string html) => Blank().Replace(Fingerprint().Replace(Token().Replace(html, "$1token$2"), "$1"), "\n");

    [GeneratedRegex("""((?:__RequestVerificationToken"[^>]*value="|RequestVerificationToken":"))[^"]+(")""")]
    private static partial Regex Token();

    [GeneratedRegex("""(/(?:lib|css|js)?/?[\w.-]+)\.[a-z0-9]{10}(?=\.(?:css|js|svg))""")]
    private static partial Regex Fingerprint();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex Blank();
}
