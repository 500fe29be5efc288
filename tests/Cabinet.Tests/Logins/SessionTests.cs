using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests.Logins;

public class SessionTests
{
    private readonly WoundClock _clock = new();

    [Fact]
    public async Task The_cookie_is_for_this_host_alone_and_out_of_reach_of_scripts()
    {
        await using var host = await Start(Databases.Sqlite);
        var cookie = (await SignIn(host)).SetCookie.ToLowerInvariant();
        foreach (var flag in new[] { "; path=/", "; secure", "; httponly", "; samesite=lax" })
            Assert.Contains(flag, cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("domain=", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("expires=", cookie, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task The_database_holds_no_token(string kind)
    {
        await using var host = await Start(kind);
        var token = Door.Value((await SignIn(host)).SetCookie).Split('.')[0];
        await using var db = host.Database.Open();
        Assert.DoesNotContain(await db.Sessions.Select(x => x.Id).ToListAsync(), x => x == token);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task After_sign_out_the_cookie_is_dead(string kind)
    {
        await using var host = await Start(kind);
        var (ivanov, cookie) = await SignIn(host);
        Assert.True(await Door.IsOpen(host, Door.Value(cookie)));
        using var answer = await ivanov.Submit("/sign-out", "/sign-out");
        Assert.Equal("/sign-in", Door.To(answer));
        Assert.False(await Door.IsOpen(host, Door.Value(cookie)));
        Assert.False(await Door.IsOpen(ivanov));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Signing_in_again_is_a_new_session_and_ends_the_old_one(string kind)
    {
        await using var host = await Start(kind);
        var (ivanov, cookie) = await SignIn(host);
        using var answer = await ivanov.Submit("/staff/sign-in", "/staff/sign-in", ("Name", "operator"), ("Password", "irkutsk-demo-operator"));
        Assert.NotEqual(Door.Value(cookie), Door.Value(Door.SetCookie(answer, Door.SessionCookie)));
        Assert.False(await Door.IsOpen(host, Door.Value(cookie)));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Idle_for_half_an_hour_it_ends(string kind)
    {
        await using var host = await Start(kind);
        var (ivanov, _) = await SignIn(host);
        _clock.Pass(TimeSpan.FromMinutes(29));
        Assert.True(await Door.IsOpen(ivanov));
        _clock.Pass(TimeSpan.FromMinutes(31));
        Assert.False(await Door.IsOpen(ivanov));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Twelve_hours_old_it_ends_however_busy(string kind)
    {
        await using var host = await Start(kind);
        var (ivanov, _) = await SignIn(host);
        for (var hours = 0.0; hours < 11.5; hours += 0.25)
        {
            _clock.Pass(TimeSpan.FromHours(0.25));
            Assert.True(await Door.IsOpen(ivanov), $"{hours} h");
        }
        _clock.Pass(TimeSpan.FromMinutes(29));
        Assert.True(await Door.IsOpen(ivanov));
        _clock.Pass(TimeSpan.FromMinutes(2));
        Assert.False(await Door.IsOpen(ivanov));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Ended_at_another_node_it_is_dead_here_within_five_seconds(string kind)
    {
        await using var host = await Start(kind);
        var (ivanov, _) = await SignIn(host);
        Assert.True(await Door.IsOpen(ivanov));
        await using (var node = host.Database.Open())
            await node.Sessions.ExecuteUpdateAsync(x => x.SetProperty(y => y.EndedUtc, DateTime.UtcNow));
        _clock.Pass(TimeSpan.FromSeconds(5));
        Assert.False(await Door.IsOpen(ivanov));
    }

    private Task<CabinetHost> Start(string kind) => CabinetHost.Start(kind, builder => builder.Services.AddSingleton<TimeProvider>(_clock));

    private static async Task<(Person Ivanov, string SetCookie)> SignIn(CabinetHost host)
    {
        var ivanov = host.Stranger();
        using var answer = await ivanov.Submit("/sign-in", "/sign-in", ("Number", "И1000000001"), ("Password", "irkutsk-demo-1"));
        return (ivanov, Door.SetCookie(answer, Door.SessionCookie));
    }
}
