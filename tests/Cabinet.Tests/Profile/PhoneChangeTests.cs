using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;
using Cabinet.Tests.Logins;
using Cabinet.Tests.Registrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests.Profile;

public class PhoneChangeTests
{
    private const string Page = "/profile/phone";
    private const string Input = "phone: \"8 (900) 123-45-67\", password: \"irkutsk-demo-1\"";
    private readonly WoundClock _clock = new();

    /// <summary>The day's count must not begin anew meanwhile.</summary>
    public PhoneChangeTests() => _clock.Pass(TimeSpan.FromHours(36) - _clock.GetUtcNow().TimeOfDay);

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_resident_changes_the_phone_by_the_code_sent_to_it(string kind)
    {
        await using var host = await Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        Assert.Equal(302, await Act.Post(ivanov, Page, Page, ("phone", "8 (900) 123-45-67"), ("password", "irkutsk-demo-1")));
        Assert.Equal(["+79001234567"], await Sent.To(host, MessageKind.Code));
        var code = (await Sent.Newest<CodeSms>(host)).Code;
        Assert.DoesNotContain($"\n{code}\n", await Act.Everything(host), StringComparison.Ordinal);
        Assert.Equal(422, await Act.Post(ivanov, Page, "/profile/phone/code", ("code", Other(code))));
        Assert.NotEqual("+79001234567", await Phone(host));
        Assert.Equal(302, await Act.Post(ivanov, Page, "/profile/phone/code", ("code", code)));
        Assert.Equal("+79001234567", await Phone(host));
        Assert.Equal(["INVALID_TOKEN"], await Act.Codes(ivanov, "confirmPhone", $"code: \"{code}\""));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task After_five_wrong_codes_the_right_one_is_refused(string kind)
    {
        await using var host = await Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        Assert.Empty(await Act.Codes(ivanov, "changePhone", Input));
        var code = (await Sent.Newest<CodeSms>(host)).Code;
        for (var tries = 0; tries < 5; tries++)
            Assert.Equal(["INVALID_TOKEN"], await Act.Codes(ivanov, "confirmPhone", $"code: \"{Other(code)}\""));
        Assert.Equal(["INVALID_TOKEN"], await Act.Codes(ivanov, "confirmPhone", $"code: \"{code}\""));
        _clock.Pass(TimeSpan.FromMinutes(1));
        Assert.Empty(await Act.Codes(ivanov, "changePhone", Input));
        Assert.Empty(await Act.Codes(ivanov, "confirmPhone", $"code: \"{(await Sent.Newest<CodeSms>(host)).Code}\""));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Codes_go_once_a_minute_five_times_a_day_and_grow_old(string kind)
    {
        await using var host = await Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        for (var sent = 0; sent < 5; sent++)
        {
            Assert.Empty(await Act.Codes(ivanov, "changePhone", Input));
            Assert.Equal(["TOO_MANY_TRIES"], await Act.Codes(ivanov, "changePhone", Input));
            _clock.Pass(TimeSpan.FromMinutes(1));
        }
        var error = Assert.Single(await Act.Errors(ivanov, "changePhone", Input));
        Assert.InRange(error.GetProperty("retryAfter").GetInt32(), 61, 86400);
        _clock.Pass(TimeSpan.FromMinutes(10));
        Assert.Equal(["INVALID_TOKEN"], await Act.Codes(ivanov, "confirmPhone", $"code: \"{(await Sent.Newest<CodeSms>(host)).Code}\""));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_code_for_a_registration_counts_for_its_number_too(string kind)
    {
        await using var host = await Start(kind);
        using var kuznetsova = new Applicant(host, Doors.Graph);
        await kuznetsova.Start("И1000000004", "Кузнецова");
        await kuznetsova.Fill(null, "Sms");
        Assert.Empty((await kuznetsova.Send("+7 900 123-45-67")).Errors);
        using var ivanov = await host.SignInAsIvanov();
        Assert.Equal(["TOO_MANY_TRIES"], await Act.Codes(ivanov, "changePhone", Input));
        _clock.Pass(TimeSpan.FromMinutes(1));
        Assert.Empty(await Act.Codes(ivanov, "changePhone", Input));
        Assert.NotNull((await kuznetsova.Send("+7 900 123-45-67")).RetryAfter);
    }

    [Fact]
    public async Task What_cannot_be_is_refused()
    {
        await using var host = await Start(Databases.Sqlite);
        using var ivanov = await host.SignInAsIvanov();
        foreach (var phone in new[] { "", "12345", "+1 202 555 0100", "8 395 212-34-56", "<script>" })
            Assert.Equal(["INVALID_CONTACT"], await Act.Codes(ivanov, "changePhone", $"phone: \"{phone}\", password: \"irkutsk-demo-1\""));
        Assert.Equal(["WRONG_PASSWORD"], await Act.Codes(ivanov, "changePhone", Input.Replace("demo-1", "demo-2", StringComparison.Ordinal)));
        Assert.Equal(["INVALID_TOKEN"], await Act.Codes(ivanov, "confirmPhone", "code: \"000000\""));
        using var stranger = host.Stranger();
        Assert.Equal(["SIGN_IN_REQUIRED"], await Act.Codes(stranger, "confirmPhone", "code: \"000000\""));
    }

    private Task<CabinetHost> Start(string kind) => CabinetHost.Start(kind, builder => builder.Services.AddSingleton<TimeProvider>(_clock));

    private static string Other(string code) => code == "000000" ? "000001" : "000000";

    private static async Task<string?> Phone(CabinetHost host)
    {
        await using var db = host.Database.Open();
        return (await db.Logins.SingleAsync(x => x.AccountId == 1000000001)).Phone;
    }
}
