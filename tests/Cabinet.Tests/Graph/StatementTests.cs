using System.Diagnostics.Metrics;

namespace Cabinet.Tests.Graph;

/// <summary>How many statements a query costs, whatever the sizes. What operators ask is written into the audit log besides, so an analyst asks here.</summary>
[Collection(Alone)]
[CollectionDefinition(Alone, DisableParallelization = true)]
public class StatementTests
{
    /// <summary>The counter is the process's: nobody else may ask meanwhile.</summary>
    private const string Alone = "statements";

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task The_home_query_is_five_statements(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        const string home = """
            { account(number: "И1000000001") { number address owed services { kind settlements(first: 12) { nodes { period closing } } } meters { serial readings(first: 3) { nodes { value } } } } }
            """;
        Assert.InRange(await Statements(ivanov, home), 1, 5);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Fifty_accounts_with_services_and_settlements_are_three_statements(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var staff = await host.SignInStaff("analyst", "irkutsk-demo-analyst");
        Assert.InRange(await Statements(staff, "{ accounts(first: 50) { nodes { number services { kind settlements(first: 1) { nodes { closing } } } } } }"), 1, 3);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_tree_turned_round_is_fetched_level_by_level(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var staff = await host.SignInStaff("analyst", "irkutsk-demo-analyst");
        Assert.InRange(await Statements(staff, "{ settlements(first: 100) { nodes { period service { kind account { number services { kind } } } } } }"), 1, 3);
    }

    /// <summary>Counted on the second time: the first one fills the session cache and the schema.</summary>
    private static async Task<long> Statements(Person person, string query)
    {
        Assert.False((await person.Graph(query)).TryGetProperty("errors", out var errors), errors.ToString());
        var sent = 0L;
        using var listener = new MeterListener { InstrumentPublished = (instrument, own) => { if (instrument.Name == "cabinet.statements") own.EnableMeasurementEvents(instrument); } };
        listener.SetMeasurementEventCallback<int>((_, count, _, _) => Interlocked.Add(ref sent, count));
        listener.Start();
        await person.Graph(query);
        return sent;
    }
}
