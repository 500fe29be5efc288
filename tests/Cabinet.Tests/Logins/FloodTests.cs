using Cabinet.Graph.Logins;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests.Logins;

public class FloodTests
{
    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_page_is_answered_before_the_passwords_that_came_first_are_hashed(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        var passwords = host.Services.GetRequiredService<Passwords>();
        var flood = Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Record.ExceptionAsync(() => passwords.Match("guess", null))));
        await ivanov.Page("/sign-out");
        Assert.False(flood.IsCompleted);
        Assert.Contains(await flood, x => x is TooManyAtOnceException);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Who_meets_a_full_queue_is_told_to_wait_and_has_not_failed(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = host.Stranger();
        var form = await ivanov.Page("/sign-in");
        var passwords = host.Services.GetRequiredService<Passwords>();
        var flood = Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Record.ExceptionAsync(() => passwords.Match("guess", null))));
        using var answer = await ivanov.Submit(form, "/sign-in", ("Number", "И1000000001"), ("Password", "irkutsk-demo-1"));
        Assert.True((int)answer.StatusCode is 429 or 302, answer.StatusCode.ToString());
        await flood;
        await using var db = host.Database.Open();
        Assert.DoesNotContain(db.Streaks, x => x.Failures > 0);
    }
}
