using System.Globalization;
using System.Text.Json;
using Cabinet.Tests.Logins;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests.Graph;

/// <summary>What a document costs, and what happens when an hour's budget is spent.</summary>
public class CostTests
{
    [Theory]
    [InlineData("{ __typename }", 1)]
    [InlineData("{ viewer { kind } }", 2)]
    [InlineData("{ accounts(first: 7) { nodes { number } } }", 8)]
    [InlineData("{ accounts { nodes { number } } }", 51)]
    [InlineData("{ accounts(last: 100) { edges { cursor node { number } } } }", 201)]
    [InlineData("{ accounts(first: 1) { totalCount pageInfo { endCursor } } }", 12)]
    [InlineData("{ accounts(first: 10) { nodes { holder { fullName } services { kind settlements(first: 3) { nodes { period } } } } } }", 421)]
    [InlineData("{ accounts(first: 10) { ...a } } fragment a on AccountsConnection { nodes { number } }", 11)]
    [InlineData("{ a: viewer { ...v } b: viewer { ...v } } fragment v on Viewer { accounts { number } }", 23)]
    [InlineData("{ accounts(first: 2147483647) { nodes { number } } }", 101)]
    [InlineData("mutation { withdrawReading(input: { readingId: \"x\" }) { errors { code } } }", 21)]
    public async Task A_document_costs_its_objects_times_the_lists_above_them(string query, long cost)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        Assert.Equal(cost, Cost(await stranger.Graph(query)).GetProperty("cost").GetInt64());
    }

    [Theory]
    [InlineData(3, 4)]
    [InlineData(null, 13)]
    public async Task A_page_counts_as_its_variable_says(int? first, long cost)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        const string query = "query($n: Int = 12) { accounts(first: $n) { nodes { number } } }";
        await stranger.Graph(query, new { n = 99 });
        Assert.Equal(cost, Cost(await stranger.Graph(query, first is null ? null : new { n = first })).GetProperty("cost").GetInt64());
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task The_answer_and_its_headers_tell_what_is_left(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        using var answer = await ivanov.Post(new { query = "{ viewer { accounts { number } } }" }, Sent.GraphJson, ("GraphQL-Preflight", "1"));
        var cost = Cost(await answer.Json());
        Assert.Equal((12, 2_000_000), (cost.GetProperty("cost").GetInt64(), cost.GetProperty("limit").GetInt64()));
        Assert.Equal(2_000_000 - 12, cost.GetProperty("remaining").GetInt64());
        Assert.Equal("2026-11-20T05:00:00Z", cost.GetProperty("reset").GetString());
        Assert.Equal(("2000000", "1999988"), (Header(answer, "RateLimit-Limit"), Header(answer, "RateLimit-Remaining")));
        Assert.InRange(int.Parse(Header(answer, "RateLimit-Reset"), CultureInfo.InvariantCulture), 3500, 3600);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_spent_budget_is_a_429_in_either_media_type_until_the_next_hour(string kind)
    {
        var clock = new WoundClock();
        await using var host = await CabinetHost.Start(kind, x => x.Services.AddSingleton<TimeProvider>(clock), "--Graph:ResidentBudget=100");
        using var ivanov = await host.SignInAsIvanov();
        const string query = "{ viewer { accounts { number } } }";
        for (var i = 0; i < 8; i++)
            Assert.Null((await ivanov.Graph(query)).Code());
        foreach (var mediaType in (string[])["application/json", Sent.GraphJson])
        {
            using var refused = await ivanov.Post(new { query }, mediaType, ("GraphQL-Preflight", "1"));
            Assert.Equal(429, (int)refused.StatusCode);
            Assert.Equal("COST_LIMIT", await refused.Code());
            var wait = (await refused.Json()).GetProperty("errors")[0].GetProperty("extensions").GetProperty("retryAfter").GetInt32();
            Assert.Equal(wait.ToString(CultureInfo.InvariantCulture), Header(refused, "Retry-After"));
            Assert.InRange(wait, 1, 3600);
        }
        using var petrova = await host.SignInAsPetrova();
        Assert.Null((await petrova.Graph(query)).Code());
        clock.Pass(TimeSpan.FromHours(1));
        using var again = await host.SignInAsIvanov();
        Assert.Null((await again.Graph(query)).Code());
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Two_nodes_share_one_budget(string kind)
    {
        await using var host = await CabinetHost.Start(kind, null, "--Graph:ResidentBudget=1000");
        await using var other = await host.Another("--Graph:ResidentBudget=1000");
        using var here = await host.SignInAsIvanov();
        using var there = await other.SignInAsIvanov();
        var let = 0;
        for (var i = 0; i < 100; i++)
            if ((await (i % 2 == 0 ? here : there).Graph("{ accounts(first: 19) { nodes { number } } }")).Code() is null)
                let++;
        // 20 points each: 50 in all, whichever node is asked.
        Assert.InRange(let, 48, 50);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_document_too_dear_for_a_stranger_is_refused_also_when_staff_made_it_known(string kind)
    {
        await using var host = await CabinetHost.Start(kind, null, "--Graph:AnonymousBudget=100", "--Graph:CostLimit=10000");
        using var staff = await host.SignInStaff("operator", "irkutsk-demo-operator");
        using var stranger = host.Stranger();
        const string query = "{ accounts(first: 100) { nodes { services { kind } } } }";
        Assert.Null((await staff.Graph(query)).Code());
        Assert.Equal("TOO_COSTLY", (await stranger.Graph(query)).Code());
        Assert.Equal("TOO_COSTLY", (await staff.Graph("{ accounts(first: 100) { nodes { services { settlements(first: 100) { nodes { closing } } } } } }")).Code());
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_strangers_budget_is_the_addresss_and_a_known_document_costs_it_too(string kind)
    {
        await using var host = await CabinetHost.Start(kind, null, "--Graph:AnonymousBudget=10");
        using var staff = await host.SignInStaff("operator", "irkutsk-demo-operator");
        const string query = "{ viewer { kind } }";
        await staff.Graph(query);
        for (var i = 0; i < 5; i++)
        {
            using var stranger = host.Stranger();
            Assert.Null((await stranger.Graph(query)).Code());
        }
        using var another = host.Stranger();
        Assert.Equal("COST_LIMIT", (await another.Graph(query)).Code());
        Assert.Null((await staff.Graph(query)).Code());
    }

    private static JsonElement Cost(JsonElement answer) => answer.GetProperty("extensions").GetProperty("cost");

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.GetValues(name).Single();
}
