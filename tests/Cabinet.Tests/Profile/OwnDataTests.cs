using System.Text.Json;
using Cabinet.Data;
using Cabinet.Data.Notifications;
using Cabinet.Graph;
using Cabinet.Graph.Registrations;
using Cabinet.Tests.Logins;
using Cabinet.Tests.Registrations;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Tests.Profile;

public class OwnDataTests
{
    private const string Page = "/profile/data/removal";

    private static readonly string[] Wrong =
    [
        "UPDATE consents SET account_id = 1000000004 WHERE login_id IS NOT NULL",
        "UPDATE consents SET account_id = 1000000003, withdrawn_utc = given_utc",
        "UPDATE consents SET withdrawn_utc = NULL",
    ];

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

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task The_proof_of_consent_outlives_the_login_and_is_shown_to_no_other(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        await Register(host);
        using var operators = await host.SignInStaff("operator", "irkutsk-demo-operator");
        await operators.Graph($"mutation {{ endRegistration(input: {{ accountId: \"{NodeId.Of("Account", 1000000003)}\", reason: \"Квартира продана\" }}) {{ isDone }} }}");
        using (var sidorov = await Register(host))
        {
            Assert.Equal(1, await Consents(sidorov));
            Assert.Empty(await Act.Codes(sidorov, "removeLogin", $"password: \"{Applicant.Password}\""));
        }
        using var later = await Register(host);
        Assert.Equal(1, await Consents(later));
        await using var db = host.Database.Open();
        var kept = await db.Consents.AsNoTracking().OrderBy(x => x.Id).ToListAsync();
        Assert.Equal([(true, true), (true, true), (false, false)], kept.Select(x => (x.LoginId is null, x.WithdrawnUtc is not null)));
        Assert.All(kept, x => Assert.Equal((1000000003, "personal-data", Terms.Current.TextHash), (x.AccountId, x.Document, x.TextHash)));
        Assert.Equal(0, await Breaches(host));
        foreach (var wrong in Wrong)
        {
            await db.Database.ExecuteSqlRawAsync(wrong);
            Assert.NotEqual(0, await Breaches(host));
        }
    }

    private static async Task<Person> Register(CabinetHost host)
    {
        var sidorov = new Applicant(host, Doors.Page);
        await sidorov.Start("1000000003", "Сидоров");
        await sidorov.Fill("sidorov@example.com", "Mail");
        Assert.Equal("/", (await sidorov.Link(await Mailbox.Token(host, "sidorov@example.com"))).Next);
        return sidorov.Person;
    }

    private static async Task<int> Consents(Person person)
    {
        using var answer = await person.GetAsync(new Uri("/profile/data.json", UriKind.Relative));
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("consents").GetArrayLength();
    }

    private static async Task<long> Breaches(CabinetHost host)
    {
        await using var db = host.Database.Open();
        var found = -1L;
        await foreach (var (name, breaches) in Invariants.Check(db))
            if (name.StartsWith("Согласия", StringComparison.Ordinal))
                found = breaches;
        return found;
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
