using Cabinet.Data;
using Cabinet.Data.Demo;

namespace Cabinet.Bench.Doors;

/// <summary>Whether doors tell what is there from what is missing by their time, bytes or headers (<c>tests/bench doors</c>).</summary>
internal static class DoorsMeasurement
{
    public static async Task Run(Options options)
    {
        List<string> lines = [];
        void Say(string line)
        {
            lines.Add(line);
            Console.WriteLine(line);
        }
        var data = Path.Combine(options.Folder, $"{options.Accounts[0]}x1");
        if (!Directory.Exists(data))
            DemoSupplier.Write(Directory.CreateDirectory(data).FullName, new DemoPlan(options.Accounts[0], 1, 1, new Period(2026, 10)));
        for (var run = 1; run <= options.Runs; run++)
            foreach (var kind in options.Databases)
            {
                var database = kind == "postgres" ? await Clusters.Database(options.Folder, options.Accounts[0]) : $"Data Source={Path.Combine(options.Folder, "doors.db")}";
                Say($"{kind}, run {run}\n{Verdict.Heading}");
                await foreach (var verdict in Measure(options, database, data))
                    Say(verdict.ToString());
            }
        await File.WriteAllLinesAsync(Path.Combine(options.Folder, "doors.txt"), lines);
    }

    private static async IAsyncEnumerable<Verdict> Measure(Options options, string database, string data)
    {
        var crowd = new Crowd(database);
        await crowd.Gather(data);
        using var mail = MailSink.Open();
        await using var site = await Server.Site(database, options.Folder, new() { ["Proxies"] = "127.0.0.1", ["Smtp__Host"] = "127.0.0.1", ["Smtp__Port"] = $"{mail.Port}", ["Smtp__From"] = "noreply@example.com" });
        using var visitor = new Visitor(site.Port);
        await visitor.Open();
        foreach (var pair in Pairs(new Requests(visitor), crowd).Where(x => x.Door.Contains(options.Door, StringComparison.Ordinal)))
            yield return await pair.Measure(visitor, options.WarmUp, options.Tries);
    }

    private static IEnumerable<Pair> Pairs(Requests ask, Crowd crowd)
    {
        Func<Task<Try>> By(Func<Known, Try> door, Func<Known> who) => () => Task.FromResult(door(who()));
        yield return new("sign-in", "wrong password", By(ask.SignIn, crowd.Registered), "missing", By(ask.SignIn, crowd.Missing));
        foreach (var (door, recover) in ((string, Func<Known, Try>)[])[("recovery page", ask.RecoveryPage), ("recovery API", Requests.RecoveryGraph)])
        {
            yield return new(door, "registered", By(recover, crowd.Registered), "missing", By(recover, crowd.Missing));
            yield return new(door, "registered", By(recover, crowd.Registered), "unregistered", By(recover, crowd.Unregistered));
            yield return new(door, "unregistered", By(recover, crowd.Unregistered), "missing", By(recover, crowd.Missing));
        }
        yield return new("pages after a recovery", "registered", By(ask.RecoveryPage, crowd.Registered), "missing", By(ask.RecoveryPage, crowd.Missing),
            After: () => new(HttpMethod.Get, "/recovery?sent=true"));
        foreach (var (door, start) in ((string, Func<Known, string, Try>)[])[("registration page", ask.StartPage), ("registration API", Requests.StartGraph)])
        {
            yield return new(door, "wrong surname", By(x => start(x, "Неизвестный"), crowd.Unregistered), "missing", By(x => start(x, "Неизвестный"), crowd.Missing));
            yield return new(door, "registered", By(x => start(x, x.Surname), crowd.Registered), "unregistered", By(x => start(x, x.Surname), crowd.Unregistered));
        }
        yield return new("details page", "registered", () => ask.FillPage(crowd.Registered()), "unregistered", () => ask.FillPage(crowd.Unregistered()));
        yield return new("details API", "registered", () => ask.FillGraph(crowd.Registered()), "unregistered", () => ask.FillGraph(crowd.Unregistered()));
    }
}
