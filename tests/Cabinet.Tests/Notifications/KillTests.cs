using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;

namespace Cabinet.Tests.Notifications;

/// <summary>kill -9 of the real program in the middle of a delivery, and a start after the leases have run out.</summary>
public class KillTests
{
    private const int Many = 200;
    private const int Kills = 3;

    /// <summary>SMS go four at once.</summary>
    private const int AtOnce = 4;

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Every_letter_arrives_and_none_twice_but_the_one_in_flight(string kind)
    {
        await using var server = await MailServer.Start();
        await using var database = await TestDatabase.Create(kind);
        await Waiting.Leave(database, [.. Enumerable.Range(0, Many).Select(i => ($"resident{i}@example.com", (Letter)new LoginRemovedLetter("И1000000001", DateTime.UnixEpoch)))]);
        await KillAndEnd(database, () => server.Taken.Count, ("Smtp__Host", "127.0.0.1"), ("Smtp__Port", $"{server.Port}"), ("Smtp__From", "noreply@example.com"));
        var messages = await Waiting.All(database);
        Assert.All(messages, x => Assert.Equal(MessageState.Delivered, x.State));
        var taken = await Taken(server);
        Assert.Equal(messages.Select(x => $"{x.Id}").Order(), taken.Keys.Select(x => x.Split('.')[0]).Order());
        Assert.InRange(taken.Values.Sum() - Many, 0, Kills);
        var again = messages.Where(x => x.Tries > 1).Select(x => $"{x.Id}").ToList();
        Assert.InRange(again.Count, 0, Kills);
        Assert.All(taken.Where(x => x.Value > 1), x => Assert.Contains(x.Key.Split('.')[0], again));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task No_SMS_goes_twice_and_only_those_in_flight_are_in_doubt(string kind)
    {
        await using var gateway = await SmsGateway.Start();
        gateway.Says("/sms/send", SmsRuTests.Taken);
        await using var database = await TestDatabase.Create(kind);
        await Waiting.Leave(database, [.. Enumerable.Range(0, Many).Select(i => ($"+7900{i:D7}", (Letter)new NoticeSms("показания за ноябрь ждём до 25 числа.")))]);
        await KillAndEnd(database, () => gateway.Asked.Count, ("Sms__Provider", "smsru"), ("Sms__Url", gateway.Url), ("Sms__Key", "key"));
        var messages = await Waiting.All(database);
        Assert.All(messages, x => Assert.Equal(1, x.Tries));
        Assert.InRange(messages.Count(x => x.State == MessageState.Unknown), 0, Kills * AtOnce);
        Assert.All(messages, x => Assert.True(x.State is MessageState.Delivered or MessageState.Unknown, $"{x.State}"));
        var sent = gateway.Asked.Select(x => x.Form["to"]).ToList();
        Assert.Equal(sent.Distinct().Count(), sent.Count);
        Assert.InRange(sent.Count, messages.Count(x => x.State == MessageState.Delivered), Many);
    }

    /// <summary>How often each letter was taken, by its Message-ID. What the server tells may lag behind what it answers.</summary>
    private static async Task<Dictionary<string, int>> Taken(MailServer server)
    {
        for (var patience = 0; ; patience++)
        {
            var taken = server.Taken.CountBy(x => MailServer.Read(x).MessageId!).ToDictionary();
            if (taken.Count == Many || patience == 100)
                return taken;
            await Task.Delay(50);
        }
    }

    /// <summary>Kills at a random moment of each start, and lets the last one finish.</summary>
    private static async Task KillAndEnd(TestDatabase database, Func<int> taken, params (string Key, string Value)[] settings)
    {
        for (var kill = 0; kill < Kills; kill++)
        {
            await using var program = RunningProgram.Start(database, kill, settings);
            var enough = taken() + Random.Shared.Next(1, Many / (Kills + 3));
            await program.Until(() => Task.FromResult(taken() >= enough));
            await Task.Delay(Random.Shared.Next(5));
            await program.Kill();
            Assert.True(await Waiting.AreLeft(database), "It was killed in the middle, not at the end.");
        }
        await using var last = RunningProgram.Start(database, Kills, settings);
        await last.Until(async () => !await Waiting.AreLeft(database));
    }
}
