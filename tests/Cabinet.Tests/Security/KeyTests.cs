using System.Net;
using Cabinet.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests.Security;

/// <summary>The keys that nodes share lie in the database under a certificate.</summary>
public sealed class KeyTests : IDisposable
{
    private readonly PfxFile _certificate = new();
    private readonly PfxFile _other = new();

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task No_key_lies_in_clear_and_a_second_node_opens_what_the_first_sealed(string kind)
    {
        await using var host = await CabinetHost.Start(kind, null, _certificate.Settings);
        using var ivanov = await host.SignInAsIvanov();
        var key = Assert.Single(await Keys(host));
        Assert.Contains("<encryptedSecret", key, StringComparison.Ordinal);
        Assert.DoesNotContain("<masterKey", key, StringComparison.Ordinal);
        await using var second = await host.Another(_certificate.Settings);
        Assert.Equal("байкал", Open(second, Close(host, "байкал")));
        Assert.Single(await Keys(host));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_node_without_the_certificate_does_not_start_and_makes_no_key(string kind)
    {
        await using var host = await CabinetHost.Start(kind, null, _certificate.Settings);
        Close(host, "байкал");
        foreach (var settings in (string[][])[[], _other.Settings])
        {
            var refusal = await Assert.ThrowsAsync<SettingsException>(() => host.Another(settings));
            Assert.Contains("Keys__Certificate", refusal.Message, StringComparison.Ordinal);
            Assert.Contains("Keys__Former", refusal.Message, StringComparison.Ordinal);
        }
        Assert.Single(await Keys(host));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task The_certificate_can_be_changed(string kind)
    {
        await using var host = await CabinetHost.Start(kind, null, _certificate.Settings);
        var closed = Close(host, "байкал");
        await using var later = await host.Another([.. _other.Settings, $"--Keys:Former={_certificate.Path}"]);
        Assert.Equal("байкал", Open(later, closed));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Keys_from_before_the_certificate_open_and_one_under_it_follows_them(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        var closed = Close(host, "байкал");
        Assert.Contains("<masterKey", Assert.Single(await Keys(host)), StringComparison.Ordinal);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await using var node = await host.Another(_certificate.Settings);
            Assert.Equal("байкал", Open(node, closed));
            Assert.Equal("ангара", Open(host, Close(node, "ангара")));
            var keys = await Keys(host);
            Assert.Equal(2, keys.Count);
            Assert.DoesNotContain("<masterKey", keys[1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_node_that_first_sees_the_keys_after_its_start_is_not_ready()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite, null, _certificate.Settings);
        Close(host, "байкал");
        var files = Directory.CreateTempSubdirectory("cabinet-late-");
        var database = $"Data Source={Path.Combine(files.FullName, "late.db")};Pooling=false";
        await using (var node = CabinetHost.Build(database, files.FullName, ["--Logging:LogLevel:Default=None"], null))
        {
            await node.StartAsync();
            await TestDatabase.Migrate(database);
            await using var scope = node.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<Data.CabinetDb>();
            db.DataProtectionKeys.Add(new() { FriendlyName = "k", Xml = Assert.Single(await Keys(host)) });
            await db.SaveChangesAsync();
            Assert.Equal(HttpStatusCode.ServiceUnavailable, await Ready(node));
            await db.DataProtectionKeys.ExecuteDeleteAsync();
            Assert.Equal(HttpStatusCode.OK, await Ready(node));
        }
        files.Delete(recursive: true);
    }

    [Theory]
    [InlineData("Production", false, true)]
    [InlineData("Production", true, false)]
    [InlineData("Development", false, false)]
    public async Task Production_says_at_its_start_when_keys_lie_in_clear(string environment, bool hasCertificate, bool warns)
    {
        using var log = new HeardLog();
        string[] certificate = hasCertificate ? _certificate.Settings : [];
        await using var host = await CabinetHost.Start(Databases.Sqlite, log.Hear, [$"--environment={environment}", "--Clock:Now=", .. certificate]);
        Assert.Equal(warns, log.Lines.Any(x => x.Contains("Keys__Certificate", StringComparison.Ordinal)));
        Assert.DoesNotContain(log.Lines, x => x.Contains(PfxFile.Password, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_cannot_be_used_refuses_the_start_by_the_keys_name()
    {
        using var shown = new PfxFile(hasPrivateKey: false);
        foreach (var (key, settings) in ((string, string[])[])
        [
            ("Keys__Certificate cannot be read", ["--Keys:Certificate=/nowhere/keys.pfx"]), ("Keys__Certificate", [$"--Keys:Certificate={typeof(KeyTests).Assembly.Location}"]),
            ("Keys__Password", [$"--Keys:Certificate={_certificate.Path}", "--Keys:Password=хариус"]), ("private key", shown.Settings),
            ("Keys__Former", [.. _certificate.Settings, "--Keys:Former=/nowhere/keys.pfx"]), ("Keys__Certificate", [$"--Keys:Password={PfxFile.Password}"]),
        ])
        {
            var refusal = Assert.Throws<SettingsException>(() => CabinetHost.Build("Data Source=:memory:", Path.GetTempPath(), settings, null));
            Assert.Contains(key, refusal.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(PfxFile.Password, refusal.Message, StringComparison.Ordinal);
        }
    }

    private static string Close(CabinetHost host, string text) => Protector(host).Protect(text);

    private static string Open(CabinetHost host, string closed) => Protector(host).Unprotect(closed);

    private static IDataProtector Protector(CabinetHost host) => host.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");

    private static async Task<List<string>> Keys(CabinetHost host)
    {
        await using var db = host.Database.Open();
        return await db.DataProtectionKeys.OrderBy(x => x.Id).Select(x => x.Xml!).ToListAsync();
    }

    private static async Task<HttpStatusCode> Ready(Microsoft.AspNetCore.Builder.WebApplication node)
    {
        using var client = node.GetTestClient();
        client.BaseAddress = new Uri("https://localhost");
        using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        return answer.StatusCode;
    }

    public void Dispose()
    {
        _certificate.Dispose();
        _other.Dispose();
    }
}
