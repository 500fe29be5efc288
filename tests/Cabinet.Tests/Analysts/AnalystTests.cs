using System.Text.Json;
using Cabinet.Data.Batches;
using Cabinet.Graph;
using Cabinet.Graph.Accounts;
using Cabinet.Graph.Houses;
using Cabinet.Graph.Meters;
using Cabinet.Graph.Pseudonyms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests.Analysts;

/// <summary>What an analyst sees, finds and may not do.</summary>
public class AnalystTests
{
    private const string Node = "query($id: ID!) { node(id: $id) { id } }";

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task All_accounts_are_seen_without_their_people(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var analyst = await Analyst(host);
        var accounts = Data(await analyst.Graph("{ accounts(first: 100) { totalCount nodes { number holder { lastName } address flat phone email totalArea house { address } meters { serial } } } }"), "accounts");
        await using var db = host.Database.Open();
        Assert.Equal(await db.Accounts.CountAsync(), accounts.GetProperty("totalCount").GetInt32());
        foreach (var account in accounts.GetProperty("nodes").EnumerateArray())
        {
            Assert.All((string[])["holder", "flat", "phone", "email"], x => Assert.Equal(JsonValueKind.Null, account.GetProperty(x).ValueKind));
            Assert.Equal(account.GetProperty("house").GetProperty("address").GetString(), account.GetProperty("address").GetString());
            Assert.True(account.GetProperty("totalArea").GetDecimal() > 0);
            Assert.StartsWith("A-", account.GetProperty("number").GetString(), StringComparison.Ordinal);
            Assert.All(account.GetProperty("meters").EnumerateArray(), x => Assert.StartsWith("M-", x.GetProperty("serial").GetString(), StringComparison.Ordinal));
        }
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_pseudonym_stays_and_finds_its_account_while_a_number_finds_none(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var analyst = await Analyst(host);
        using var another = await Analyst(host);
        const string account = "query($number: String!) { account(number: $number) { id number owed } }";
        var first = Data(await analyst.Graph("{ accounts(first: 1) { nodes { number owed } } }"), "accounts").GetProperty("nodes")[0];
        var number = first.GetProperty("number").GetString();
        var found = Data(await another.Graph(account, new { number }), "account");
        Assert.Equal(number, found.GetProperty("number").GetString());
        Assert.Equal(first.GetProperty("owed").GetDecimal(), found.GetProperty("owed").GetDecimal());
        foreach (var real in (string[])["И1000000001", "1000000001", ""])
            Assert.Equal(JsonValueKind.Null, Data(await analyst.Graph(account, new { number = real }), "account").ValueKind);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Ids_of_others_open_nothing_for_an_analyst_nor_an_analysts_for_them(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var analyst = await Analyst(host);
        using var staff = await host.SignInStaff("operator", "irkutsk-demo-operator");
        const string ids = "{ accounts(first: 2) { nodes { id house { id } services { id } } } }";
        foreach (var (giver, taker) in new[] { (analyst, staff), (staff, analyst) })
            foreach (var id in Ids(await giver.Graph(ids)))
            {
                Assert.Equal(id, Data(await giver.Graph(Node, new { id }), "node").GetProperty("id").GetString());
                Assert.Equal(JsonValueKind.Null, Data(await taker.Graph(Node, new { id }), "node").ValueKind);
            }
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Sealed_cursors_lead_through_a_list_and_plain_ones_are_refused(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var analyst = await Analyst(host);
        var (numbers, at) = (new List<string>(), (string?)null);
        for (var more = true; more;)
        {
            var page = Data(await analyst.Graph("query($at: String) { accounts(first: 7, after: $at) { nodes { number } pageInfo { hasNextPage endCursor } } }", new { at }), "accounts");
            numbers.AddRange(page.GetProperty("nodes").EnumerateArray().Select(x => x.GetProperty("number").GetString()!));
            (more, at) = (page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean(), page.GetProperty("pageInfo").GetProperty("endCursor").GetString());
        }
        await using var db = host.Database.Open();
        Assert.Equal(await db.Accounts.CountAsync(), numbers.Distinct().Count());
        foreach (var list in (string[])["accounts(first: 1, after: $at) { totalCount }", "settlements(first: 1, before: $at) { totalCount }", "accounts(first: 1) { nodes { bills(after: $at) { totalCount } } }"])
        {
            var refused = await analyst.Graph($"query($at: String) {{ {list} }}", new { at = Cursor.Of(1_000_000_001L) });
            Assert.Equal("CURSOR", refused.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        }
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task An_analyst_changes_nothing(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var analyst = await Analyst(host);
        var meter = Ids(await analyst.Graph("{ meters(first: 1) { nodes { id } } }")).Single();
        var reading = Ids(await analyst.Graph("{ readings(first: 1) { nodes { id } } }")).Single();
        var answer = (await analyst.Graph("""
            mutation($meter: ID!, $reading: ID!) { submitReading(input: { meterId: $meter, values: [{ zone: SINGLE, value: 1 }], idempotencyKey: "k" }) { readings { id } errors { code } }
              withdrawReading(input: { readingId: $reading, idempotencyKey: "k" }) { readings { id } errors { code } } }
            """, new { meter, reading })).GetProperty("data");
        foreach (var payload in answer.EnumerateObject().Select(x => x.Value))
        {
            Assert.Equal(JsonValueKind.Null, payload.GetProperty("readings").ValueKind);
            Assert.Equal("SIGN_IN_REQUIRED", payload.GetProperty("errors")[0].GetProperty("code").GetString());
        }
        await using var db = host.Database.Open();
        Assert.False(await db.KeptAnswers.AnyAsync());
    }

    [Fact]
    public async Task Personal_columns_are_not_even_read()
    {
        await using var database = await TestDatabase.Create(Databases.Sqlite);
        await using var db = database.Open();
        var viewer = new Viewer();
        viewer.BecomeStaff(ViewerKind.Analyst, "analyst", "s", Cabinet.Graph.Pseudonyms.Ids.Under(new byte[32]));
        Assert.False(viewer.SeesPersonalData);
        var slice = new Page().Slice;
        foreach (var sql in (string[])
        [
            viewer.Seen(viewer.Accounts(db)).ToQueryString(), viewer.Seen(viewer.Meters(db)).ToQueryString(), new AccountsById(false).Sql(Dialect.Postgres), new AccountsByHouse(false, null, slice).Sql(Dialect.Sqlite),
            new MetersByAccount(false).Sql(Dialect.Sqlite), new MetersByHouse(false).Sql(Dialect.Postgres),
        ])
            Assert.DoesNotMatch("number|name|patronymic|flat|phone|email|serial", sql);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Two_nodes_that_start_together_use_one_key(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        var nodes = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            await using var scope = host.Services.CreateAsyncScope();
            return await ActivatorUtilities.CreateInstance<SealedIds>(scope.ServiceProvider).Of(scope.ServiceProvider.GetRequiredService<Cabinet.Data.CabinetDb>());
        }));
        Assert.Single(nodes.Select(x => x.Shown(NodeId.Of("Account", 1))).Distinct());
        await using var db = host.Database.Open();
        Assert.Single(await db.Secrets.ToListAsync());
    }

    private static Task<Person> Analyst(CabinetHost host) => host.SignInStaff("analyst", "irkutsk-demo-analyst");

    private static JsonElement Data(JsonElement answer, string field) => answer.GetProperty("data").GetProperty(field);

    private static IEnumerable<string> Ids(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(x => x.Name == "id" ? [x.Value.GetString()!] : Ids(x.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Ids),
        _ => [],
    };
}
