using System.Globalization;
using Cabinet.Data.Audit;
using Cabinet.Data.Notifications;
using Cabinet.Tests.Logins;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests.Staff;

/// <summary>What an operator does for Иванов, through the pages and through the API.</summary>
public class StaffActTests
{
    private const string Reason = "Показан паспорт";
    private readonly WoundClock _clock = new();

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Contacts_are_masked_until_they_are_opened_with_a_reason(string kind)
    {
        await using var host = await Start(kind);
        using var person = await Helped.Operator(host);
        await using var db = host.Database.Open();
        var email = (await db.Logins.SingleAsync(x => x.AccountId == Helped.Account)).Email!;
        Assert.DoesNotContain(email, (await person.Page(Helped.Address)).Source.Text, StringComparison.Ordinal);
        using var refused = await Send(person, "contacts", ("Reason", "  "));
        Assert.Equal(422, (int)refused.StatusCode);
        Assert.DoesNotContain(email, (await Person.Read(refused)).Source.Text, StringComparison.Ordinal);
        using var opened = await Send(person, "contacts", ("Reason", "Просит перезвонить"));
        Assert.Contains(email, (await Person.Read(opened)).Source.Text, StringComparison.Ordinal);
        var asked = await Helped.Do(person, "openContacts", "reason: \"Просит письмо\"", "contacts { loginEmail }");
        Assert.Equal(email, asked.GetProperty("contacts").GetProperty("loginEmail").GetString());
        Assert.Equal(["Просит перезвонить", "Просит письмо"], await Helped.Entries(host, AuditAct.OpenedContacts));
        Assert.NotEmpty(await Helped.Entries(host, AuditAct.Looked));
        Assert.Equal(0, await AuditChain.Breaches(db));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_look_through_the_API_stands_in_the_log_too(string kind)
    {
        await using var host = await Start(kind);
        using var person = await Helped.Operator(host);
        using var analyst = await host.SignInStaff("analyst", "irkutsk-demo-analyst");
        foreach (var asking in new[] { person, analyst })
            await asking.Graph("{ account(number: \"И1000000001\") { holder { fullName } } houses(first: 1) { totalCount } }");
        await using var db = host.Database.Open();
        var entry = await db.AuditEntries.SingleAsync(x => x.Act == AuditAct.AskedApi);
        Assert.Equal(("operator", Helped.Account, "account, houses"), (entry.Actor, entry.AccountId, entry.Details));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task More_looks_at_once_than_an_entry_holds_are_each_written_once(string kind)
    {
        await using var host = await Start(kind);
        using var person = await Helped.Operator(host);
        foreach (var few in Enumerable.Range(1, 240).Chunk(40))
            await Task.WhenAll(few.Select(x => person.Graph($"{{ account(number: \"{1_000_000_000 + x}\") {{ owed }} }}")));
        await host.Services.GetRequiredService<Cabinet.Graph.Engine.AskedByStaff>().Flush();
        await using var db = host.Database.Open();
        var entries = await db.AuditEntries.Where(x => x.Act == AuditAct.AskedApi).ToListAsync();
        var named = entries.SelectMany(x => x.AccountId is { } one ? [one] : x.Details!.Split(": ")[1].Split(", ").Select(y => long.Parse(y, CultureInfo.InvariantCulture))).ToList();
        Assert.Equal(Enumerable.Range(1, 240).Select(x => 1_000_000_000L + x), named.Order());
        Assert.InRange(entries.Count, 3, 30);
        Assert.Equal(0, await AuditChain.Breaches(db));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Looks_that_follow_each_other_fast_are_written_together_and_none_is_lost(string kind)
    {
        await using var host = await Start(kind);
        using var person = await Helped.Operator(host);
        foreach (var number in Enumerable.Range(1, 30))
            await person.Graph($"{{ account(number: \"{1_000_000_000 + number}\") {{ owed }} }}");
        await host.Services.GetRequiredService<Cabinet.Graph.Engine.AskedByStaff>().Flush();
        await using var db = host.Database.Open();
        var entries = await db.AuditEntries.Where(x => x.Act == AuditAct.AskedApi).ToListAsync();
        Assert.InRange(entries.Count, 2, 29);
        Assert.All(Enumerable.Range(1, 30), number => Assert.Contains(entries, x => x.AccountId == 1_000_000_000 + number || x.Details!.Contains($"{1_000_000_000 + number}", StringComparison.Ordinal)));
        Assert.Equal(0, await AuditChain.Breaches(db));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_new_email_is_set_after_a_check_and_both_addresses_are_told(string kind)
    {
        await using var host = await Start(kind);
        using var person = await Helped.Operator(host);
        using var ivanov = await host.SignInAsIvanov();
        await using var db = host.Database.Open();
        var former = (await db.Logins.AsNoTracking().SingleAsync(x => x.AccountId == Helped.Account)).Email!;
        using var done = await Send(person, "email", ("Email", " New@Example.com"), ("Checked", Reason));
        Assert.Equal(302, (int)done.StatusCode);
        Assert.Equal("new@example.com", (await db.Logins.AsNoTracking().SingleAsync(x => x.AccountId == Helped.Account)).Email);
        var told = await db.Messages.AsNoTracking().Where(x => x.Kind == MessageKind.EmailSet).Select(x => x.Address).ToListAsync();
        Assert.Equal(new[] { former, "new@example.com" }.Order(), told.Order());
        _clock.Pass(TimeSpan.FromSeconds(6));
        Assert.False(await Door.IsOpen(ivanov));
        var again = await Helped.Do(person, "setContact", $"email: \"third@example.com\", checked: \"{Reason}\"", "isDone");
        Assert.True(again.GetProperty("isDone").GetBoolean());
        var entries = await Helped.Entries(host, AuditAct.SetEmail);
        Assert.EndsWith("n***@example.com. " + Reason, entries[0], StringComparison.Ordinal);
        Assert.Equal(2, entries.Count);
    }

    [Theory]
    [InlineData("not-an-address", Reason, "INVALID_CONTACT")]
    [InlineData("a@example.com", "да", "REASON_REQUIRED")]
    [InlineData("full@example.com", Reason, "TOO_MANY_ACCOUNTS")]
    public async Task What_cannot_be_set_is_refused_beside_its_field(string email, string check, string code)
    {
        await using var host = await Start(Databases.Sqlite);
        await using (var db = host.Database.Open())
        {
            foreach (var account in await db.Accounts.Where(x => x.Id > 1000000002).Take(10).ToListAsync())
                db.Logins.Add(new Data.Logins.Login { AccountId = account.Id, Email = "full@example.com", PasswordHash = "-" });
            await db.SaveChangesAsync();
        }
        using var person = await Helped.Operator(host);
        using var refused = await Send(person, "email", ("Email", email), ("Checked", check));
        Assert.Equal(422, (int)refused.StatusCode);
        var page = await Person.Read(refused);
        Assert.NotNull(page.QuerySelector("[aria-invalid=true]"));
        Assert.Equal(email, page.QuerySelector("#Email")!.GetAttribute("value"));
        Assert.Equal(code, Helped.Code(await Helped.Do(person, "setContact", $"email: \"{email}\", checked: \"{check}\"", "isDone")));
        Assert.Empty(await Helped.Entries(host, AuditAct.SetEmail));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Sessions_are_ended_at_both_doors(string kind)
    {
        await using var host = await Start(kind);
        using var person = await Helped.Operator(host);
        using (var ivanov = await host.SignInAsIvanov())
        {
            Assert.True(await Door.IsOpen(ivanov));
            using var done = await Send(person, "sessions", ("Reason", "Потерян телефон"));
            Assert.Equal(302, (int)done.StatusCode);
            Assert.False(await Door.IsOpen(ivanov));
        }
        using var again = await host.SignInAsIvanov();
        Assert.Equal(1, (await Helped.Do(person, "endSessions", "reason: \"Потерян телефон\"", "ended")).GetProperty("ended").GetInt32());
        Assert.False(await Door.IsOpen(again));
        Assert.Equal(2, (await Helped.Entries(host, AuditAct.EndedSessions)).Count);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_registration_ends_with_its_sessions_and_links_and_its_email_is_told(string kind)
    {
        await using var host = await Start(kind);
        using var person = await Helped.Operator(host);
        using var ivanov = await host.SignInAsIvanov();
        using (var forgetful = host.Stranger())
            await forgetful.Graph("mutation { requestRecovery(input: { number: \"1000000001\" }) { errors { code } } }");
        using var done = await Send(person, "registration", ("Reason", "Квартира продана"));
        Assert.Equal(302, (int)done.StatusCode);
        Assert.Contains("Не зарегистрирован", (await person.Page(Helped.Address)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.False(await Door.IsOpen(ivanov));
        await using var db = host.Database.Open();
        Assert.False(await db.Logins.AnyAsync(x => x.AccountId == Helped.Account));
        Assert.False(await db.Links.AnyAsync());
        Assert.Equal(1, await db.Messages.CountAsync(x => x.Kind == MessageKind.RegistrationEnded));
        Assert.Equal("NOT_REGISTERED", Helped.Code(await Helped.Do(person, "endRegistration", "reason: \"Квартира продана\"", "isDone")));
        Assert.Equal(["Квартира продана"], await Helped.Entries(host, AuditAct.EndedRegistration));
        Assert.Equal(0, await AuditChain.Breaches(db));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Nobody_else_can_do_any_of_it(string kind)
    {
        await using var host = await Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        using var analyst = await host.SignInStaff("analyst", "irkutsk-demo-analyst");
        using var stranger = host.Stranger();
        foreach (var person in new[] { ivanov, analyst, stranger })
            foreach (var (act, input, asked) in new[]
            {
                ("openContacts", "reason: \"Хочу всё знать\"", "contacts { loginEmail }"), ("endSessions", "reason: \"Хочу всё знать\"", "ended"),
                ("setContact", "email: \"a@example.com\", checked: \"Хочу всё знать\"", "isDone"), ("endRegistration", "reason: \"Хочу всё знать\"", "isDone"),
                ("sendRecoveryLink", "reason: \"Хочу всё знать\"", "isDone"),
            })
                Assert.Equal("STAFF_ONLY", Helped.Code(await Helped.Do(person, act, input, asked)));
        await using var db = host.Database.Open();
        Assert.True(await db.Logins.AnyAsync(x => x.AccountId == Helped.Account));
        Assert.False(await db.AuditEntries.AnyAsync(x => x.Act != AuditAct.SignedIn));
    }

    private Task<CabinetHost> Start(string kind) => CabinetHost.Start(kind, x => x.Services.AddSingleton<TimeProvider>(_clock));

    private static Task<HttpResponseMessage> Send(Person person, string noun, params (string, string)[] fields) =>
        person.Submit($"{Helped.Address}/{noun}", $"{Helped.Address}/{noun}", fields);
}
