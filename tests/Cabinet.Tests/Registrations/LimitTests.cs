using Cabinet.Graph.Notifications;
using Cabinet.Tests.Logins;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests.Registrations;

/// <summary>How often one may try, and how long what was sent is good.</summary>
public class LimitTests
{
    private const string Phone = "+79001234567";

    [Theory, MemberData(nameof(Doors.Both), MemberType = typeof(Doors))]
    public async Task Number_and_surname_are_tried_ten_times_an_hour_over_all_nodes(string kind, string door)
    {
        var clock = AtNoon();
        await using var host = await Start(kind, clock);
        using var guesser = new Applicant(host, door);
        for (var i = 0; i < 10; i++)
            Assert.Null((await guesser.Start("1000000003", $"Фамилия{i}")).RetryAfter);
        using var other = new Applicant(host, door);
        var refused = await other.Start("И-1000000003", "Сидоров");
        Assert.InRange(refused.RetryAfter!.Value, 1, 3600);
        Assert.Contains("Слишком много попыток", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal("/register/details", (await other.Start("1000000004", "кузнецова")).Next);
        clock.Pass(TimeSpan.FromHours(1));
        Assert.Equal("/register/details", (await other.Start("1000000003", "Сидоров")).Next);
    }

    [Fact]
    public async Task Another_node_knows_of_the_tries()
    {
        await using var host = await CabinetHost.Start(Databases.Postgres);
        await using var node = await host.Another();
        using var here = new Applicant(host, Doors.Graph);
        using var there = new Applicant(node, Doors.Graph);
        for (var i = 0; i < 5; i++)
        {
            Assert.Null((await here.Start("1000000003", "Я")).RetryAfter);
            Assert.Null((await there.Start("1000000003", "Я")).RetryAfter);
        }
        Assert.NotNull((await there.Start("1000000003", "Сидоров")).RetryAfter);
    }

    [Theory, MemberData(nameof(Doors.Both), MemberType = typeof(Doors))]
    public async Task A_phone_gets_one_code_a_minute_and_five_a_day(string kind, string door)
    {
        var clock = AtNoon();
        await using var host = await Start(kind, clock);
        using var kuznetsova = await ByPhone(host, door);
        for (var sent = 1; sent <= 5; sent++)
        {
            Assert.Empty((await kuznetsova.Send(Phone)).Errors);
            Assert.InRange((await kuznetsova.Send(Phone)).RetryAfter!.Value, 1, 60);
            clock.Pass(TimeSpan.FromMinutes(1));
        }
        Assert.InRange((await kuznetsova.Send(Phone)).RetryAfter!.Value, 61, 86_400);
        Assert.Equal(5, (await Mailbox.All(host)).Count);
    }

    [Theory, MemberData(nameof(Doors.Both), MemberType = typeof(Doors))]
    public async Task A_code_is_good_for_five_tries_and_ten_minutes(string kind, string door)
    {
        var clock = AtNoon();
        await using var host = await Start(kind, clock);
        using var kuznetsova = await ByPhone(host, door);
        await kuznetsova.Send(Phone);
        var code = await Mailbox.Code(host, Phone);
        for (var i = 0; i < 5; i++)
            Assert.Contains("не подошёл", Assert.Single((await kuznetsova.Code("12345")).Errors), StringComparison.Ordinal);
        Assert.Contains("больше не действует", Assert.Single((await kuznetsova.Code(code)).Errors), StringComparison.Ordinal);
        clock.Pass(TimeSpan.FromMinutes(1));
        await kuznetsova.Send(Phone);
        clock.Pass(TimeSpan.FromMinutes(11));
        Assert.Contains("больше не действует", Assert.Single((await kuznetsova.Code(await Mailbox.Code(host, Phone))).Errors), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Doors.Both), MemberType = typeof(Doors))]
    public async Task A_link_is_good_for_a_day_and_opening_it_changes_nothing(string kind, string door)
    {
        var clock = AtNoon();
        await using var host = await Start(kind, clock);
        using var sidorov = new Applicant(host, door);
        await sidorov.Start("1000000003", "Сидоров");
        await sidorov.Fill("sidorov@example.com", "Mail");
        var token = await Mailbox.Token(host, "sidorov@example.com");
        using var scanner = host.Stranger();
        foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Head, HttpMethod.Get])
        {
            using var opened = await scanner.SendAsync(new HttpRequestMessage(method, $"/register/confirm/{token}"));
            Assert.Equal(200, (int)opened.StatusCode);
            Assert.False(opened.Headers.Contains("Location"));
        }
        Assert.Null(await RegistrationTests.Login(host, 1000000003));
        clock.Pass(TimeSpan.FromHours(23.9));
        using (var opened = await scanner.GetAsync(new Uri($"/register/confirm/{token}", UriKind.Relative)))
            Assert.Equal(200, (int)opened.StatusCode);
        clock.Pass(TimeSpan.FromHours(0.2));
        Assert.NotEmpty((await sidorov.Link(token)).Errors);
        Assert.Null(await RegistrationTests.Login(host, 1000000003));
    }

    [Theory, MemberData(nameof(Doors.Both), MemberType = typeof(Doors))]
    public async Task Ten_accounts_are_registered_on_one_e_mail_and_the_eleventh_is_refused_at_its_link(string kind, string door)
    {
        const string Email = "kuznetsova@example.com";
        await using var host = await CabinetHost.Start(kind);
        await using (var db = host.Database.Open())
        {
            var others = await db.Accounts.Where(x => x.Id > 1000000004).OrderBy(x => x.Id).Select(x => x.Id).Take(9).ToListAsync();
            db.Logins.AddRange(others.Select(x => new Data.Logins.Login { AccountId = x, Email = Email, PasswordHash = "-" }));
            await db.SaveChangesAsync();
        }
        using var kuznetsova = await Confirming(host, door, "1000000004", "Кузнецова", Email);
        using var sidorov = await Confirming(host, door, "1000000003", "Сидоров", Email);
        await sidorov.Link(await Mailbox.Token(host, "sidorov@example.com"));
        var tokens = (await Mailbox.All(host)).Where(x => x.Address == Email).Select(x => ((ConfirmRegistrationLetter)x.Letter).Token).ToList();
        var replies = await Task.WhenAll(kuznetsova.Link(tokens[0]), sidorov.Link(tokens[1]));
        Assert.Single(replies, x => x.Next == "/");
        Assert.Contains("10 лицевых счетов", Assert.Single(replies.Single(x => x.Next != "/").Errors), StringComparison.Ordinal);
        await using var later = host.Database.Open();
        Assert.Equal(10, await later.Logins.CountAsync(x => x.Email == Email));
    }

    internal static WoundClock AtNoon()
    {
        var clock = new WoundClock();
        clock.Pass(clock.GetUtcNow().UtcDateTime.Date.AddHours(12) - clock.GetUtcNow().UtcDateTime);
        return clock;
    }

    internal static Task<CabinetHost> Start(string kind, WoundClock clock) => CabinetHost.Start(kind, builder => builder.Services.AddSingleton<TimeProvider>(clock));

    private static async Task<Applicant> ByPhone(CabinetHost host, string door)
    {
        var kuznetsova = new Applicant(host, door);
        await kuznetsova.Start("1000000004", "Кузнецова");
        await kuznetsova.Fill(null, "Sms");
        return kuznetsova;
    }

    private static async Task<Applicant> Confirming(CabinetHost host, string door, string number, string surname, string email)
    {
        var applicant = new Applicant(host, door);
        await applicant.Start(number, surname);
        Assert.Equal("/register/letter", (await applicant.Fill(email, "Mail")).Next);
        return applicant;
    }
}
