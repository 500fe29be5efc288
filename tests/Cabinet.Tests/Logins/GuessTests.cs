using Cabinet.Data.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests.Logins;

/// <summary>What guessing meets at both doors: waits, locks, and the same answers for those who are not there.</summary>
public class GuessTests
{
    private const string Here = "192.0.2.1";
    private const string Elsewhere = "198.51.100.7";
    private const string Ivanov = "И1000000001";
    private const string Right = "irkutsk-demo-1";
    private readonly WoundClock _clock = new();

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task From_the_third_failure_on_each_try_waits_twice_as_long_and_nobody_else_does(string kind)
    {
        await using var host = await Start(kind);
        foreach (var number in new[] { Ivanov, "И1000000099", "nonsense" })
        {
            Assert.Equal((422, null), await Try(host, Here, number, "wrong-1"));
            Assert.Equal((422, null), await Try(host, Here, number, "wrong-2"));
            Assert.Equal((422, null), await Try(host, Here, number, "wrong-3"));
            foreach (var seconds in new[] { 1, 2, 4, 8, 16, 32 })
            {
                Assert.Equal((429, seconds), await Try(host, Elsewhere, number, Right));
                _clock.Pass(TimeSpan.FromSeconds(seconds));
                Assert.Equal((422, null), await Try(host, Here, number, "wrong-4"));
            }
        }
        Assert.Equal((302, null), await Try(host, Here, "И1000000002", "irkutsk-demo-2"));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_success_ends_the_row_of_failures(string kind)
    {
        await using var host = await Start(kind);
        for (var round = 0; round < 3; round++)
        {
            Assert.Equal((422, null), await Try(host, Here, Ivanov, "wrong-1"));
            Assert.Equal((422, null), await Try(host, Here, Ivanov, "wrong-2"));
            Assert.Equal((302, null), await Try(host, Here, Ivanov, Right));
        }
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_hundred_at_once_are_no_hundred_guesses(string kind)
    {
        await using var host = await Start(kind);
        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(x => Try(host, Here, Ivanov, $"wrong-{x}")));
        Assert.Equal(3, answers.Count(x => x.Status == 422));
        Assert.All(answers.Where(x => x.Status != 422), x => Assert.Equal(429, x.Status));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Ten_failures_in_an_hour_lock_an_address_out_and_tell_the_owner_once(string kind)
    {
        // An hour of the clock ends in between.
        _clock.Pass(TimeSpan.FromMinutes(104 - _clock.GetUtcNow().Minute));
        await using var host = await Start(kind);
        // Letters are counted by the hour, and all of this is to lie within one.
        _clock.Pass(TimeSpan.FromTicks(TimeSpan.TicksPerHour - _clock.GetUtcNow().Ticks % TimeSpan.TicksPerHour));
        await Fail(host, Here, Ivanov, 10);
        _clock.Pass(TimeSpan.FromMinutes(2));
        var (status, seconds) = await Try(host, Here, Ivanov, Right);
        Assert.Equal(429, status);
        Assert.InRange(seconds!.Value, 60, 3600);
        Assert.Equal((302, null), await Try(host, Elsewhere, Ivanov, Right));
        await Fail(host, "203.0.113.5", Ivanov, 10);
        Assert.Equal(1, await Letters(host, 1));
        _clock.Pass(TimeSpan.FromHours(1));
        Assert.Equal((302, null), await Try(host, Here, Ivanov, Right));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_missing_account_is_locked_in_the_same_words(string kind)
    {
        await using var host = await Start(kind);
        await Fail(host, Here, Ivanov, 10);
        await Fail(host, Elsewhere, "И1000000099", 10);
        _clock.Pass(TimeSpan.FromMinutes(2));
        Assert.Equal(await Words(host, Here, Ivanov), await Words(host, Elsewhere, "И1000000099"));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_device_that_signed_in_before_still_enters(string kind)
    {
        await using var host = await Start(kind);
        using var owner = Addresses.From(host, Here);
        Assert.Equal((302, null), await Try(owner, Ivanov, Right));
        await Fail(host, Here, Ivanov, 10);
        Assert.Equal(429, (await Try(host, Here, Ivanov, Right)).Status);
        using (await owner.Submit("/sign-out", "/sign-out"))
            Assert.Equal((302, null), await Try(owner, Ivanov, Right));
        using var left = await owner.Submit("/sign-out", "/sign-out");
        // It is known for its own owner only.
        await Fail(host, Here, "И1000000002", 10);
        Assert.Equal(429, (await Try(owner, "И1000000002", "irkutsk-demo-2")).Status);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_known_device_that_guesses_is_slowed_and_locked_too(string kind)
    {
        await using var host = await Start(kind);
        using var thief = Addresses.From(host, Here);
        Assert.Equal((302, null), await Try(thief, Ivanov, Right));
        using var left = await thief.Submit("/sign-out", "/sign-out");
        for (var i = 0; i < 10; i++)
        {
            Assert.Equal(422, (await Try(thief, Ivanov, $"wrong-{i}")).Status);
            _clock.Pass(TimeSpan.FromSeconds(61));
        }
        Assert.Equal(429, (await Try(thief, Ivanov, Right)).Status);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Fifty_failures_over_many_accounts_close_all_doors_to_an_address(string kind)
    {
        await using var host = await Start(kind);
        for (var i = 0; i < 50; i++)
            Assert.Equal(422, (await Try(host, $"2001:db8:1:2::{i + 1}", $"И10000000{i + 10}", "wrong-word")).Status);
        Assert.Equal(429, (await Try(host, "2001:db8:1:2:ffff::1", "И1000000002", "irkutsk-demo-2")).Status);
        Assert.Equal((302, null), await Try(host, "2001:db8:1:3::1", "И1000000002", "irkutsk-demo-2"));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task The_staffs_door_counts_as_the_residents_does_and_nodes_count_together(string kind)
    {
        await using var host = await Start(kind);
        await using var node = await host.Another(Configure);
        foreach (var name in new[] { "operator", "nobody" })
        {
            var statuses = new List<int>();
            foreach (var at in new[] { host, node, host, node })
            {
                using var person = at.Stranger();
                using var answer = await person.Submit("/staff/sign-in", "/staff/sign-in", ("Name", name), ("Password", "wrong-word"));
                statuses.Add((int)answer.StatusCode);
            }
            Assert.Equal([422, 422, 422, 429], statuses);
        }
    }

    private Task<CabinetHost> Start(string kind) => CabinetHost.Start(kind, Configure);

    private void Configure(Microsoft.AspNetCore.Builder.WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<TimeProvider>(_clock);
        Addresses.AddTo(builder);
    }

    private async Task Fail(CabinetHost host, string address, string number, int times)
    {
        for (var i = 0; i < times; i++)
        {
            _clock.Pass(TimeSpan.FromSeconds(61));
            Assert.Equal(422, (await Try(host, address, number, $"wrong-{i}")).Status);
        }
    }

    private static async Task<string> Words(CabinetHost host, string address, string number)
    {
        using var person = Addresses.From(host, address);
        using var answer = await person.Submit("/sign-in", "/sign-in", ("Number", number), ("Password", Right));
        Assert.Equal(429, (int)answer.StatusCode);
        return System.Text.RegularExpressions.Regex.Replace((await Person.Read(answer)).QuerySelector("#errors")!.TextContent, @"\d+", "…");
    }

    private static async Task<(int Status, int? Seconds)> Try(CabinetHost host, string address, string number, string password)
    {
        using var person = Addresses.From(host, address);
        return await Try(person, number, password);
    }

    private static async Task<(int Status, int? Seconds)> Try(Person person, string number, string password)
    {
        using var answer = await person.Submit("/sign-in", "/sign-in", ("Number", number), ("Password", password));
        return ((int)answer.StatusCode, (int?)answer.Headers.RetryAfter?.Delta?.TotalSeconds);
    }

    /// <summary>How many letters of a lock there are, once there are so many.</summary>
    private static async Task<int> Letters(CabinetHost host, int expected)
    {
        await using var db = host.Database.Open();
        for (var i = 0; i < 200 && await db.Messages.CountAsync(x => x.Kind == MessageKind.SignInLocked) < expected; i++)
            await Task.Delay(50);
        return await db.Messages.CountAsync(x => x.Kind == MessageKind.SignInLocked);
    }
}
