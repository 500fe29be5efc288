using Cabinet.Data.Logins;
using Cabinet.Graph.Notifications;
using Cabinet.Graph.Registrations;
using Cabinet.Tests.Logins;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Tests.Registrations;

/// <summary>Registering an account (M1–M4): by e-mail and by SMS, by page and by GraphQL.</summary>
public class RegistrationTests
{
    private const string OnFile = "sidorov@example.com";
    private const string PhoneOnFile = "+79000000003";
    private const string Another = "another@example.com";

    [Theory, MemberData(nameof(Doors.Both), MemberType = typeof(Doors))]
    public async Task Сидоров_registers_by_the_e_mail_on_file(string kind, string door)
    {
        await using var host = await CabinetHost.Start(kind);
        using var sidorov = new Applicant(host, door);
        Assert.Equal("/register/details", (await sidorov.Start(" 1000-000 003", "сидоров")).Next);
        Assert.Equal("/register/letter", (await sidorov.Fill("Sidorov@Example.com", "Mail")).Next);
        Assert.Equal(OnFile, Assert.Single(await Mailbox.All(host)).Address);
        Assert.Null(await Login(host, 1000000003));
        Assert.Equal("/", (await sidorov.Link(await Mailbox.Token(host, OnFile))).Next);
        Assert.True(await Door.IsOpen(sidorov.Person));
        var login = (await Login(host, 1000000003))!;
        Assert.Equal((OnFile, null, false), (login.Email, login.Phone, login.TellsHolder));
        using var later = await host.SignIn("И1000000003", Applicant.Password);
        await using var db = host.Database.Open();
        var consent = await db.Consents.SingleAsync(x => x.LoginId == login.Id);
        Assert.Equal(("personal-data", Terms.Current.Version, Terms.Current.TextHash, door == Doors.Page ? 1 : 2), (consent.Document, consent.Version, consent.TextHash, (int)consent.Channel));
        Assert.Null((await db.Registrations.SingleAsync()).PasswordHash);
    }

    [Theory, MemberData(nameof(Doors.Both), MemberType = typeof(Doors))]
    public async Task With_another_e_mail_the_one_on_file_must_agree_first(string kind, string door)
    {
        await using var host = await CabinetHost.Start(kind);
        using var stranger = new Applicant(host, door);
        using var sidorov = new Applicant(host, door);
        await stranger.Start("1000000003", "СИДОРОВ");
        Assert.Equal("/register/letter", (await stranger.Fill(Another, "Mail")).Next);
        Assert.Equal(OnFile, Assert.Single(await Mailbox.All(host)).Address);
        var agreed = await sidorov.Link(await Mailbox.Token(host, OnFile));
        Assert.Empty(agreed.Errors);
        Assert.False(await Door.IsOpen(sidorov.Person));
        Assert.Null(await Login(host, 1000000003));
        Assert.Equal("/", (await stranger.Link(await Mailbox.Token(host, Another))).Next);
        Assert.Equal(Another, (await Login(host, 1000000003))!.Email);
        Assert.True(await Door.IsOpen(stranger.Person));
    }

    [Theory, MemberData(nameof(Doors.Both), MemberType = typeof(Doors))]
    public async Task Кузнецова_of_whom_nothing_is_on_file_registers_by_SMS_and_the_next_bill_tells_her(string kind, string door)
    {
        await using var host = await CabinetHost.Start(kind);
        using var kuznetsova = new Applicant(host, door);
        await kuznetsova.Start("И1000000004", "Кузнецова");
        Assert.Equal("/register/phone", (await kuznetsova.Fill(Another, "Sms")).Next);
        Assert.Empty(await Mailbox.All(host));
        Assert.Equal("/register/phone", (await kuznetsova.Send("8 (900) 123-45-67")).Next);
        Assert.NotEmpty((await kuznetsova.Code("x")).Errors);
        Assert.Equal("/register/phone", (await kuznetsova.Code(await Mailbox.Code(host, "+79001234567"))).Next);
        Assert.Equal("/", (await kuznetsova.Complete()).Next);
        Assert.True(await Door.IsOpen(kuznetsova.Person));
        var login = (await Login(host, 1000000004))!;
        Assert.Equal((null, "+79001234567", true), (login.Email, login.Phone, login.TellsHolder));
        // Her e-mail is hers once its own link is confirmed.
        Assert.Equal("/", (await kuznetsova.Link(await Mailbox.Token(host, Another))).Next);
        Assert.Equal(Another, (await Login(host, 1000000004))!.Email);
    }

    [Theory, MemberData(nameof(Doors.Both), MemberType = typeof(Doors))]
    public async Task With_another_phone_the_one_on_file_must_agree_first(string kind, string door)
    {
        await using var host = await CabinetHost.Start(kind);
        using var sidorov = new Applicant(host, door);
        await sidorov.Start("1000000003", "Сидоров");
        await sidorov.Fill(null, "Sms");
        await sidorov.Send("+7 900 765-43-21");
        Assert.Equal(PhoneOnFile, Assert.Single(await Mailbox.All(host)).Address);
        Assert.Equal("/register/phone", (await sidorov.Code(await Mailbox.Code(host, PhoneOnFile))).Next);
        if (door == Doors.Graph)
            Assert.NotEmpty((await sidorov.Complete()).Errors);
        Assert.Null(await Login(host, 1000000003));
        Assert.Equal("/register/phone", (await sidorov.Send("+7 900 765-43-21")).Next);
        await sidorov.Code(await Mailbox.Code(host, "+79007654321"));
        Assert.Equal("/", (await sidorov.Complete()).Next);
        Assert.Equal("+79007654321", (await Login(host, 1000000003))!.Phone);
    }

    [Theory, MemberData(nameof(Doors.Both), MemberType = typeof(Doors))]
    public async Task Of_a_registered_account_only_its_owner_is_told(string kind, string door)
    {
        await using var host = await CabinetHost.Start(kind);
        using var stranger = new Applicant(host, door);
        var owner = (await Login(host, 1000000001))!;
        Assert.Equal("/register/details", (await stranger.Start("1000000001", "Иванов")).Next);
        Assert.Equal("/register/letter", (await stranger.Fill("stranger@example.com", "Mail")).Next);
        var (address, letter) = Assert.Single(await Mailbox.All(host));
        Assert.Equal(owner.Email, address);
        Assert.IsType<RegistrationAttemptLetter>(letter);
        Assert.Equal("/register/phone", (await stranger.Fill(null, "Sms")).Next);
        Assert.Equal("/register/phone", (await stranger.Send("+79000000009")).Next);
        Assert.NotEmpty((await stranger.Code("000000")).Errors);
        Assert.DoesNotContain(await Mailbox.All(host), x => x.Letter is not RegistrationAttemptLetter);
        Assert.Equal(owner.PasswordHash, (await Login(host, 1000000001))!.PasswordHash);
    }

    [Theory, MemberData(nameof(Doors.Both), MemberType = typeof(Doors))]
    public async Task Two_who_press_the_button_of_one_link_at_the_same_moment_make_one_login(string kind, string door)
    {
        await using var host = await CabinetHost.Start(kind);
        using var sidorov = new Applicant(host, door);
        await sidorov.Start("1000000003", "Сидоров");
        await sidorov.Fill(OnFile, "Mail");
        var token = await Mailbox.Token(host, OnFile);
        var others = Enumerable.Range(0, 4).Select(_ => new Applicant(host, door)).ToList();
        var replies = await Task.WhenAll(others.Select(x => x.Link(token)));
        Assert.Single(replies, x => x.Next == "/");
        Assert.Equal(3, replies.Count(x => x.Errors.Count == 1));
        await using var db = host.Database.Open();
        Assert.Equal(1, await db.Logins.CountAsync(x => x.AccountId == 1000000003));
        Assert.Equal(1, await db.Sessions.CountAsync(x => x.Login!.AccountId == 1000000003));
        others.ForEach(x => x.Dispose());
    }

    [Theory, MemberData(nameof(Doors.Both), MemberType = typeof(Doors))]
    public async Task A_registration_that_a_stranger_began_is_not_ended_by_the_holder_who_opens_its_link(string kind, string door)
    {
        await using var host = await CabinetHost.Start(kind);
        using var stranger = new Applicant(host, door);
        await stranger.Start("1000000003", "Сидоров");
        await stranger.Fill(OnFile, "Mail");
        var token = await Mailbox.Token(host, OnFile);
        using var sidorov = new Applicant(host, door);
        Assert.Contains("который вы придумали", Assert.Single((await sidorov.Link(token, null)).Errors), StringComparison.Ordinal);
        for (var i = 0; i < 10; i++)
            Assert.Contains("просто закройте", Assert.Single((await sidorov.Link(token, $"мой пароль {i}")).Errors), StringComparison.Ordinal);
        Assert.InRange((await sidorov.Link(token)).RetryAfter!.Value, 1, 3600);
        Assert.Null(await Login(host, 1000000003));
        Assert.False(await Door.IsOpen(sidorov.Person));
        Assert.Equal("/", (await stranger.Link(token)).Next);
    }

    internal static async Task<Login?> Login(CabinetHost host, long account)
    {
        await using var db = host.Database.Open();
        return await db.Logins.AsNoTracking().SingleOrDefaultAsync(x => x.AccountId == account);
    }
}
