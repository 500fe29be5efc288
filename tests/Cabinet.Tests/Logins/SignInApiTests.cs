using System.Text.Json;
using Cabinet.Graph.Logins;
using Cabinet.Tests.Profile;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests.Logins;

/// <summary>Signing in and out and switching accounts through the API (M5, M25, M26).</summary>
public class SignInApiTests
{
    private const string Own = "{ viewer { account { id number } currentAccount { number } accounts { id } } }";
    private readonly WoundClock _clock = new();

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Иванов_signs_in_looks_at_another_account_and_goes_out(string kind)
    {
        await using var host = await Start(kind);
        using var ivanov = host.Stranger();
        Assert.Empty(await Act.Codes(ivanov, "signIn", Input("1000 000 001", "irkutsk-demo-1")));
        Assert.True(await Door.IsOpen(ivanov));
        var viewer = await Viewer(ivanov);
        Assert.Equal("И1000000001", viewer.GetProperty("account").GetProperty("number").GetString());
        var other = viewer.GetProperty("accounts")[1].GetProperty("id").GetString();
        Assert.Empty(await Act.Codes(ivanov, "switchAccount", $"accountId: \"{other}\""));
        Assert.Equal("И1000000002", (await Viewer(ivanov)).GetProperty("currentAccount").GetProperty("number").GetString());
        using var petrova = await host.SignIn("И1000000002", "irkutsk-demo-2");
        Assert.Equal(["NOT_FOUND"], await Act.Codes(petrova, "switchAccount", $"accountId: \"{viewer.GetProperty("account").GetProperty("id").GetString()}\""));
        Assert.Empty(await Act.Codes(ivanov, "signOut", "idempotencyKey: \"once\""));
        Assert.False(await Door.IsOpen(ivanov));
        Assert.Empty(await Act.Codes(ivanov, "signOut", "idempotencyKey: \"once\""));
        Assert.Equal(["SIGN_IN_REQUIRED"], await Act.Codes(ivanov, "switchAccount", $"accountId: \"{other}\""));
        await using var db = host.Database.Open();
        Assert.Equal(1, await db.Sessions.CountAsync(x => x.EndedUtc != null));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_wrong_password_and_a_missing_account_get_one_answer_and_wait_alike(string kind)
    {
        await using var host = await Start(kind);
        foreach (var (address, number) in new[] { ("198.51.100.1", "И1000000002"), ("198.51.100.2", "И1000000077") })
        {
            using var guesser = Addresses.From(host, address);
            for (var i = 0; i < 2; i++)
                Assert.Equal([("NO_MATCH", null)], await Refusals(guesser, number));
            Assert.Equal([("NO_MATCH", 1)], await Refusals(guesser, number));
            Assert.Equal([("TOO_MANY_TRIES", 1)], await Refusals(guesser, number));
        }
        // The page counts the same tries.
        using var owner = Addresses.From(host, "198.51.100.3");
        using var answer = await owner.Submit("/sign-in", "/sign-in", ("Number", "И1000000002"), ("Password", "irkutsk-demo-2"));
        Assert.Equal(429, (int)answer.StatusCode);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task One_who_is_remembered_stays_and_the_browser_is_known(string kind)
    {
        await using var host = await Start(kind);
        using var petrova = host.Stranger();
        Assert.Empty(await Act.Codes(petrova, "signIn", Input("И1000000002", "irkutsk-demo-2") + ", remember: true"));
        _clock.Pass(TimeSpan.FromDays(29));
        Assert.True(await Door.IsOpen(petrova));
        Assert.Empty(await Act.Codes(petrova, "changePassword", "currentPassword: \"irkutsk-demo-2\", newPassword: \"четыре слова подряд тут\""));
        _clock.Pass(TimeSpan.FromHours(12));
        Assert.True(await Door.IsOpen(petrova));
        using var thief = host.Stranger();
        for (var i = 0; i < 3; i++)
            await Refusals(thief, "И1000000002");
        Assert.Equal([("TOO_MANY_TRIES", 1)], await Refusals(thief, "И1000000002"));
        Assert.Empty(await Act.Codes(petrova, "signIn", Input("И1000000002", "четыре слова подряд тут")));
    }

    [Fact]
    public async Task Where_too_many_passwords_are_checked_the_API_says_when_to_come_again()
    {
        await using var host = await Start(Databases.Sqlite);
        using var ivanov = host.Stranger();
        await ivanov.Page("/sign-in");
        var passwords = host.Services.GetRequiredService<Passwords>();
        using var end = new CancellationTokenSource();
        var flood = Task.WhenAll(Enumerable.Range(0, 60).Select(_ => Crowd(passwords, end.Token)));
        var answer = await ivanov.Graph($"mutation {{ signIn(input: {{ {Input("И1000000001", "irkutsk-demo-1")} }}) {{ isDone }} }}");
        await end.CancelAsync();
        await flood;
        var error = answer.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal("TOO_MANY_TRIES", error.GetProperty("code").GetString());
        Assert.InRange(error.GetProperty("retryAfter").GetInt32(), 1, 60);
        // Such a refusal costs the database nothing.
        await using var db = host.Database.Open();
        Assert.False(await db.Streaks.AnyAsync());
    }

    /// <summary>One of those who keep the queue full: whoever leaves it comes again at once.</summary>
    private static async Task Crowd(Passwords passwords, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
            if (await Record.ExceptionAsync(() => passwords.Match("guess", null, CancellationToken.None)) is not null)
                await Task.Delay(2, CancellationToken.None);
    }

    private Task<CabinetHost> Start(string kind) => CabinetHost.Start(kind, (WebApplicationBuilder builder) =>
    {
        Addresses.AddTo(builder);
        builder.Services.AddSingleton<TimeProvider>(_clock);
    });

    private static async Task<JsonElement> Viewer(Person person) => (await person.Graph(Own)).GetProperty("data").GetProperty("viewer");

    private static async Task<(string?, int?)[]> Refusals(Person person, string number) =>
        [.. (await Act.Errors(person, "signIn", Input(number, "wrong-guess"))).Select(x => (x.GetProperty("code").GetString(), x.GetProperty("retryAfter") is { ValueKind: JsonValueKind.Number } wait ? wait.GetInt32() : (int?)null))];

    private static string Input(string number, string password) => $"number: \"{number}\", password: \"{password}\"";
}
