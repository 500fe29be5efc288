using Cabinet.Graph.Notifications;
using Cabinet.Tests.Logins;

namespace Cabinet.Tests.Registrations;

/// <summary>Recovering access by a link to the registered e-mail (M6).</summary>
public class RecoveryTests
{
    private const string Email = "ivanov@example.com";

    [Theory, MemberData(nameof(Doors.Both), MemberType = typeof(Doors))]
    public async Task Иванов_sets_a_new_password_and_his_other_sessions_end(string kind, string door)
    {
        await using var host = await CabinetHost.Start(kind);
        using var elsewhere = await host.SignInAsIvanov();
        using var ivanov = new Applicant(host, door);
        await elsewhere.Graph("mutation { changeEmail(input: { email: \"thief@example.com\", password: \"irkutsk-demo-1\" }) { errors { code } } }");
        Assert.NotNull((await ivanov.Forget("И 1000000001")).Next);
        var token = await Token(host);
        using (var scanner = host.Stranger())
        using (var opened = await scanner.GetAsync(new Uri($"/recovery/{token}", UriKind.Relative)))
            Assert.Equal(200, (int)opened.StatusCode);
        Assert.True(await Door.IsOpen(elsewhere));
        Assert.Contains("не короче", Assert.Single((await ivanov.Recover(token, "1234567")).Errors), StringComparison.Ordinal);
        Assert.NotNull((await ivanov.Recover(token, Applicant.Password)).Next);
        Assert.True(await Door.IsOpen(ivanov.Person));
        Assert.False(await Door.IsOpen(elsewhere));
        Assert.IsType<PasswordChangedLetter>(await Mailbox.Last(host, Email));
        Assert.NotEmpty((await ivanov.Recover(token, Applicant.Password + "!")).Errors);
        // A change that a thief began waits no longer.
        Assert.Equal(["1"], await Graph.Answers.Sql(host.Database, "SELECT count(*) FROM email_changes WHERE confirm_hash IS NULL AND new_email = 'thief@example.com'"));
        using var later = await host.SignIn("1000000001", Applicant.Password);
        await Assert.ThrowsAsync<InvalidOperationException>(() => host.SignIn("1000000001", "irkutsk-demo-1"));
    }

    [Theory, MemberData(nameof(Doors.Both), MemberType = typeof(Doors))]
    public async Task A_link_is_good_for_an_hour(string kind, string door)
    {
        var clock = LimitTests.AtNoon();
        await using var host = await LimitTests.Start(kind, clock);
        using var ivanov = new Applicant(host, door);
        await ivanov.Forget("1000000001");
        clock.Pass(TimeSpan.FromMinutes(61));
        Assert.NotEmpty((await ivanov.Recover(await Token(host), Applicant.Password)).Errors);
        using var still = await host.SignInAsIvanov();
    }

    [Theory, MemberData(nameof(Doors.Both), MemberType = typeof(Doors))]
    public async Task Nobody_is_written_to_of_an_account_that_is_not_registered_and_three_an_hour_of_one_that_is(string kind, string door)
    {
        var clock = LimitTests.AtNoon();
        await using var host = await LimitTests.Start(kind, clock);
        using var stranger = new Applicant(host, door);
        foreach (var number in (string[])["1000000003", "1009999993"])
        {
            Assert.NotNull((await stranger.Forget(number)).Next);
            Assert.Empty(await Mailbox.All(host));
        }
        for (var i = 0; i < 3; i++)
            Assert.NotNull((await stranger.Forget("1000000001")).Next);
        Assert.InRange((await stranger.Forget("1000000001")).RetryAfter!.Value, 1, 3600);
        Assert.Equal(3, (await Mailbox.All(host)).Count);
    }

    [Theory, MemberData(nameof(Doors.Both), MemberType = typeof(Doors))]
    public async Task Of_two_with_one_link_at_the_same_moment_one_is_late(string kind, string door)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = new Applicant(host, door);
        using var thief = new Applicant(host, door);
        await ivanov.Forget("1000000001");
        var token = await Token(host);
        var replies = await Task.WhenAll(ivanov.Recover(token, Applicant.Password), thief.Recover(token, Applicant.Password + "!"));
        Assert.Single(replies, x => x.Next is not null);
        Assert.NotEqual(await Door.IsOpen(ivanov.Person), await Door.IsOpen(thief.Person));
    }

    private static async Task<string> Token(CabinetHost host) => ((RecoveryLetter)await Mailbox.Last(host, Email)).Token;
}
