using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests.Logins;

/// <summary>«Запомнить меня на этом устройстве»: thirty days for residents, nothing for staff.</summary>
public class RememberTests
{
    private readonly WoundClock _clock = new();

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_remembered_device_stays_signed_in_for_thirty_days_and_no_longer(string kind)
    {
        await using var host = await Start(kind);
        using var ivanov = host.Stranger();
        using var answer = await ivanov.Submit("/sign-in", "/sign-in", ("Number", "И1000000001"), ("Password", "irkutsk-demo-1"), ("Remember", "true"));
        Assert.Contains("max-age=2592000", Door.SetCookie(answer, Door.SessionCookie), StringComparison.OrdinalIgnoreCase);
        _clock.Pass(TimeSpan.FromDays(29));
        Assert.True(await Door.IsOpen(ivanov));
        _clock.Pass(TimeSpan.FromDays(1.1));
        Assert.False(await Door.IsOpen(ivanov));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Staff_are_never_remembered(string kind)
    {
        await using var host = await Start(kind);
        using var person = host.Stranger();
        await person.SignIn("/staff/sign-in", ("Name", "operator"), ("Password", "irkutsk-demo-operator"), ("Remember", "true"));
        _clock.Pass(TimeSpan.FromMinutes(31));
        using var answer = await person.GetAsync(new Uri("/staff", UriKind.Relative));
        Assert.StartsWith("/staff/sign-in", Door.To(answer), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_session_survives_a_restart(string kind)
    {
        await using var host = await Start(kind);
        using var ivanov = host.Stranger();
        using var answer = await ivanov.Submit("/sign-in", "/sign-in", ("Number", "И1000000001"), ("Password", "irkutsk-demo-1"));
        await using var restarted = await host.Another(x => x.Services.AddSingleton<TimeProvider>(_clock));
        Assert.True(await Door.IsOpen(restarted, Door.Value(Door.SetCookie(answer, Door.SessionCookie))));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_session_that_ran_out_under_htmx_leads_to_sign_in_and_back(string kind)
    {
        await using var host = await Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        _clock.Pass(TimeSpan.FromMinutes(31));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/services/heating?from=2026-01");
        request.Headers.Add("HX-Request", "true");
        request.Headers.Add("HX-Current-URL", "https://localhost/services/heating");
        using var answer = await ivanov.SendAsync(request);
        var to = answer.Headers.GetValues("HX-Redirect").Single();
        Assert.Equal("/sign-in?return=%2Fservices%2Fheating", to);
        Assert.Empty(await answer.Content.ReadAsStringAsync());
        using var back = await ivanov.Submit(to, "/sign-in", ("Number", "И1000000001"), ("Password", "irkutsk-demo-1"));
        Assert.Equal("/services/heating", Door.To(back));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Old_sessions_streaks_and_kept_answers_are_swept_and_running_ones_stay(string kind)
    {
        await using var host = await Start(kind);
        var now = _clock.GetUtcNow().UtcDateTime;
        await using var db = host.Database.Open();
        foreach (var (id, days, remembered, ended) in new[] { ("new", 0.4, false, false), ("old", 1.5, false, false), ("kept", 20, true, false), ("ended", 20, true, true), ("outlived", 32, true, false) })
            db.Sessions.Add(new() { Id = id, StartedUtc = now.AddDays(-days), SeenUtc = now, Remembered = remembered, EndedUtc = ended ? now.AddDays(-2) : null });
        foreach (var hours in new[] { 23, 25 })
        {
            db.KeptAnswers.Add(new() { Caller = "test", Key = $"{hours}", InputHash = "-", Answer = "-", AtUtc = now.AddHours(-hours) });
            db.Streaks.Add(new() { Subject = $"{hours}", Failures = 5, OpenUtc = now, LastUtc = now.AddHours(-hours) });
        }
        await db.SaveChangesAsync();
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Cabinet.Graph.Limits.OldRows>().Delete();
        Assert.Equal(["kept", "new"], await db.Sessions.AsNoTracking().Select(x => x.Id).Order().ToListAsync());
        Assert.Equal(["23"], await db.KeptAnswers.AsNoTracking().Select(x => x.Key).ToListAsync());
        Assert.Equal(["23"], await db.Streaks.AsNoTracking().Select(x => x.Subject).ToListAsync());
    }

    private Task<CabinetHost> Start(string kind) => CabinetHost.Start(kind, x => x.Services.AddSingleton<TimeProvider>(_clock));
}
