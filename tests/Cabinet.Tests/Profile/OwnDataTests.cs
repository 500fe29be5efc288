using System.Text.Json;
using Cabinet.Data.Notifications;
using Cabinet.Tests.Logins;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Tests.Profile;

public class OwnDataTests
{
    private const string Page = "/profile/data/removal";

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Everything_kept_is_read_and_taken_along(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        Assert.Contains("ivanov@example.com", (await ivanov.Page("/profile/data")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var answer = await ivanov.GetAsync(new Uri("/profile/data.json", UriKind.Relative));
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        var text = await answer.Content.ReadAsStringAsync();
        var data = JsonDocument.Parse(text).RootElement;
        Assert.Equal(("И1000000001", "ivanov@example.com"), (data.GetProperty("account").GetString(), data.GetProperty("email").GetString()));
        Assert.Equal("И1000000002", data.GetProperty("links")[0].GetProperty("account").GetString());
        Assert.Equal(1, data.GetProperty("sessions").GetArrayLength());
        Assert.DoesNotContain("pbkdf2", text, StringComparison.Ordinal);
        using var stranger = host.Stranger();
        Assert.Equal(302, (int)(await stranger.GetAsync(new Uri("/profile/data.json", UriKind.Relative))).StatusCode);
        using var staff = await host.SignInStaff("operator", "irkutsk-demo-operator");
        Assert.NotEqual(200, (int)(await staff.GetAsync(new Uri("/profile/data.json", UriKind.Relative))).StatusCode);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task The_login_is_removed_on_the_page_and_the_ledger_stays(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        Assert.Equal(302, await Act.Post(ivanov, "/profile/email", "/profile/email", ("email", "petr@example.com"), ("password", "irkutsk-demo-1")));
        using (var forgetful = host.Stranger())
            await forgetful.Graph("mutation { requestRecovery(input: { number: \"1000000001\" }) { errors { code } } }");
        Assert.Equal(422, await Act.Post(ivanov, Page, Page, ("password", "nonsense")));
        var before = await Ledger(host);
        using var answer = await ivanov.Submit(Page, Page, ("password", "irkutsk-demo-1"));
        Assert.Equal("/profile/removed", Door.To(answer));
        await ivanov.Page("/profile/removed");
        await IsRemoved(host, ivanov, before);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task The_login_is_removed_through_the_API(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        var before = await Ledger(host);
        Assert.Equal(["WRONG_PASSWORD"], await Act.Codes(ivanov, "removeLogin", "password: \"nonsense\""));
        Assert.Empty(await Act.Codes(ivanov, "removeLogin", "password: \"irkutsk-demo-1\""));
        await IsRemoved(host, ivanov, before);
        using var stranger = host.Stranger();
        Assert.Equal(["SIGN_IN_REQUIRED"], await Act.Codes(stranger, "removeLogin", "password: \"irkutsk-demo-1\""));
    }

    private static async Task IsRemoved(CabinetHost host, Person ivanov, (int, int, int) before)
    {
        Assert.False(await Door.IsOpen(ivanov));
        await Assert.ThrowsAsync<InvalidOperationException>(() => host.SignInAsIvanov());
        Assert.Equal(["ivanov@example.com"], await Sent.To(host, MessageKind.LoginRemoved));
        Assert.Equal(before, await Ledger(host));
        await using var db = host.Database.Open();
        Assert.False(await db.Logins.AnyAsync(x => x.AccountId == 1000000001));
        Assert.False(await db.Links.AnyAsync());
        Assert.False(await db.EmailChanges.AnyAsync());
        Assert.All(await db.Messages.Where(x => x.Kind != MessageKind.LoginRemoved).ToListAsync(), x => Assert.Equal((null, "—", null), (x.Address, x.ShownAddress, x.Body)));
        Assert.DoesNotContain("petr@example.com", await Act.Everything(host), StringComparison.Ordinal);
    }

    private static async Task<(int, int, int)> Ledger(CabinetHost host)
    {
        await using var db = host.Database.Open();
        return (await db.Settlements.CountAsync(), await db.Readings.CountAsync(), await db.Accounts.CountAsync());
    }
}
