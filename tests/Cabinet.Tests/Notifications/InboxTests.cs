using Cabinet.Data;
using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests.Notifications;

public class InboxTests
{
    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_developer_reads_every_letter_and_follows_its_link(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var developer = host.Stranger();
        Assert.Contains("Пока ничего нет", (await developer.Page("/dev/inbox")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await Deliver(host, ("ivanov@example.com", new ConfirmRegistrationLetter("И1000000001", "abc")), ("+79000000003", new CodeSms("123456")));
        var list = await developer.Page("/dev/inbox");
        var rows = list.QuerySelectorAll("tbody tr");
        Assert.Equal(["СМС: Код подтверждения", "Письмо: Подтверждение регистрации"], rows.Select(x => x.QuerySelector("a")!.TextContent));
        Assert.All(rows, x => Assert.Contains("Отправлено", x.TextContent, StringComparison.Ordinal));
        var sms = await developer.Page(rows[0].QuerySelector("a")!.GetAttribute("href")!);
        Assert.Contains("Код 123456", sms.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var mail = await developer.Page(rows[1].QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal("Подтвердите регистрацию в личном кабинете", mail.QuerySelector("h1")!.TextContent);
        Assert.NotNull(mail.QuerySelector("main a[href='https://localhost/register/confirm/abc']"));
        using var html = await developer.GetAsync(new Uri(mail.QuerySelector("a.button.plain")!.GetAttribute("href")!, UriKind.Relative));
        Assert.StartsWith("sandbox ", html.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("script", html.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.NotNull((await Person.Read(html)).QuerySelector("a[href='https://localhost/register/confirm/abc']"));
    }

    [Theory]
    [InlineData("/dev/inbox/404")]
    [InlineData("/dev/inbox/404/html")]
    [InlineData("/dev/inbox/x")]
    public async Task A_letter_that_is_not_there_is_not_found(string address)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var developer = host.Stranger();
        Assert.Equal(404, (int)(await developer.GetAsync(new Uri(address, UriKind.Relative))).StatusCode);
    }

    [Theory]
    [InlineData("/dev/inbox")]
    [InlineData("/dev/inbox/1")]
    [InlineData("/dev/inbox/1/html")]
    public async Task Outside_of_Development_there_is_no_inbox(string address)
    {
        await using var database = await TestDatabase.Create(Databases.Sqlite);
        var files = Directory.CreateTempSubdirectory("cabinet-production-");
        await using (var site = CabinetHost.Build(database.ConnectionString, files.FullName, ["--environment=Production", "--Clock:Now=", "--Logging:LogLevel:Default=None"], configure: null))
        {
            await site.StartAsync();
            using var stranger = new Person(site.GetTestServer().CreateHandler());
            Assert.Equal(404, (int)(await stranger.GetAsync(new Uri(address, UriKind.Relative))).StatusCode);
        }
        files.Delete(recursive: true);
    }

    internal static async Task Deliver(CabinetHost host, params (string Address, Letter Letter)[] letters)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CabinetDb>();
        foreach (var (address, letter) in letters)
        {
            scope.ServiceProvider.GetRequiredService<Outbox>().Add(address, letter, accountId: 1000000001);
            await db.SaveChangesAsync();
        }
        for (var patience = 0; patience < 100 && await db.Messages.AnyAsync(x => x.State != MessageState.Delivered); patience++)
            await Task.Delay(50);
    }
}
