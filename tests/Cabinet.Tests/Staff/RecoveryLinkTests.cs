using Cabinet.Data.Audit;
using Cabinet.Graph.Notifications;
using Cabinet.Tests.Logins;
using Cabinet.Tests.Registrations;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Tests.Staff;

/// <summary>An operator has the link for a new password sent (M7): to the registration's e-mail and to nobody else.</summary>
public class RecoveryLinkTests
{
    private const string Email = "new@example.com";
    private const string Input = "reason: \"Забыл пароль\"";

    [Theory, MemberData(nameof(Doors.Both), MemberType = typeof(Doors))]
    public async Task Иванов_gets_in_by_the_link_to_the_new_email_which_the_operator_never_sees(string kind, string door)
    {
        await using var host = await CabinetHost.Start(kind);
        using var person = await Helped.Operator(host);
        await Helped.Do(person, "setContact", $"email: \"{Email}\", checked: \"Показан паспорт\"", "isDone");
        var shown = await Send(person, door);
        var token = ((RecoveryLetter)await Mailbox.Last(host, Email)).Token;
        Assert.Equal([Email], (await Mailbox.All(host)).Where(x => x.Letter is RecoveryLetter).Select(x => x.Address));
        Assert.DoesNotContain(token, shown, StringComparison.Ordinal);
        Assert.DoesNotContain(Email, shown, StringComparison.Ordinal);
        Assert.Equal(["n***@example.com. Забыл пароль"], await Helped.Entries(host, AuditAct.SentRecovery));
        using var ivanov = new Applicant(host, door);
        Assert.NotNull((await ivanov.Recover(token, Applicant.Password)).Next);
        Assert.True(await Door.IsOpen(ivanov.Person));
        await using var db = host.Database.Open();
        Assert.Equal(0, await AuditChain.Breaches(db));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task At_most_five_a_day_go_out_whoever_asks(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var person = await Helped.Operator(host);
        for (var i = 0; i < 5; i++)
            await Send(person, i % 2 == 0 ? Doors.Page : Doors.Graph);
        using var late = await Post(person, "Забыл пароль");
        Assert.Equal(429, (int)late.StatusCode);
        Assert.InRange(late.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 86400);
        Assert.Contains("Слишком много попыток", (await Person.Read(late)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        using var admin = await host.SignInStaff("admin", "irkutsk-demo-admin");
        Assert.Equal("TOO_MANY_TRIES", Helped.Code(await Helped.Do(admin, "sendRecoveryLink", Input, "isDone")));
        Assert.Equal(5, (await Mailbox.All(host)).Count(x => x.Letter is RecoveryLetter));
        Assert.Equal(5, (await Helped.Entries(host, AuditAct.SentRecovery)).Count);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task The_same_key_sends_no_second_letter(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var person = await Helped.Operator(host);
        foreach (var reason in (string[])["Забыл пароль", "Забыл пароль", "Потерял пароль"])
            Assert.Equal(reason == "Забыл пароль" ? null : "KEY_REUSED",
                Helped.Code(await Helped.Do(person, "sendRecoveryLink", $"reason: \"{reason}\", idempotencyKey: \"k\"", "isDone")));
        Assert.Single(await Helped.Entries(host, AuditAct.SentRecovery));
        Assert.Single(await Mailbox.All(host));
    }

    [Theory]
    [InlineData("UPDATE logins SET email = NULL", "INVALID_CONTACT", "нет почты", "нет почты")]
    [InlineData("DELETE FROM logins", "NOT_REGISTERED", "не зарегистрирован", "не зарегистрирован")]
    [InlineData("UPDATE logins SET email = email", "REASON_REQUIRED", "от 5 до 500", "на почту регистрации")]
    public async Task What_cannot_be_sent_is_refused_in_words(string state, string code, string words, string page)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var person = await Helped.Operator(host);
        var form = await person.Page(Helped.Address + "/recovery");
        await using (var db = host.Database.Open())
            await db.Database.ExecuteSqlRawAsync(state);
        var reason = code == "REASON_REQUIRED" ? " " : "Забыл пароль";
        using var refused = await person.Submit(form, Helped.Address + "/recovery", ("Reason", reason));
        Assert.Equal(422, (int)refused.StatusCode);
        Assert.Contains(words, (await Person.Read(refused)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(code, Helped.Code(await Helped.Do(person, "sendRecoveryLink", $"reason: \"{reason}\"", "isDone")));
        Assert.Contains(page, (await person.Page(Helped.Address + "/recovery")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await Helped.Entries(host, AuditAct.SentRecovery));
        Assert.Empty(await Mailbox.All(host));
    }

    [Theory]
    [InlineData("/sign-in", "И1000000001", "irkutsk-demo-1")]
    [InlineData("/staff/sign-in", "analyst", "irkutsk-demo-analyst")]
    public async Task The_page_opens_to_nobody_else(string entrance, string name, string password)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var person = host.Stranger();
        await person.SignIn(entrance, (entrance == "/sign-in" ? "Number" : "Name", name), ("Password", password));
        using var answer = await person.GetAsync(new Uri(Helped.Address + "/recovery", UriKind.Relative));
        Assert.NotEqual(200, (int)answer.StatusCode);
    }

    /// <summary>Sends one, and gives all that the operator was shown.</summary>
    private static async Task<string> Send(Person person, string door)
    {
        if (door == Doors.Graph)
        {
            var payload = await Helped.Do(person, "sendRecoveryLink", Input, "isDone");
            Assert.True(payload.GetProperty("isDone").GetBoolean());
            return payload.GetRawText();
        }
        using var done = await Post(person, "Забыл пароль");
        Assert.Equal(Helped.Address + "?done=recovery", Door.To(done));
        var page = await person.Page(Door.To(done)!);
        Assert.Contains("Ссылка отправлена", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        return page.Source.Text;
    }

    private static Task<HttpResponseMessage> Post(Person person, string reason) => person.Submit(Helped.Address + "/recovery", Helped.Address + "/recovery", ("Reason", reason));
}
