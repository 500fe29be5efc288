using System.Text.Json;
using Cabinet.Graph.Limits;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests.Graph;

/// <summary>What takes too long, and what nobody waits for any more, is stopped down to the database.</summary>
public class DeadlineTests
{
    /// <summary>One reads by hand-written batches, the other by EF.</summary>
    public static TheoryData<string, string> Reads => new()
    {
        { Databases.Sqlite, "{ account(number: \"И1000000001\") { number } }" },
        { Databases.Sqlite, "{ accounts(first: 1) { nodes { number } } }" },
        { Databases.Postgres, "{ account(number: \"И1000000001\") { number } }" },
        { Databases.Postgres, "{ accounts(first: 1) { nodes { number } } }" },
    };

    [Theory, MemberData(nameof(Reads))]
    public async Task A_query_that_takes_too_long_is_stopped_and_says_so(string kind, string query)
    {
        await using var host = await CabinetHost.Start(kind, Impatient);
        using var ivanov = await host.SignInAsIvanov();
        Assert.Null((await ivanov.Graph("{ viewer { kind } }")).Code());
        await host.SlowDown();
        using var answer = await ivanov.Post(new { query }, Sent.GraphJson, ("GraphQL-Preflight", "1"));
        Assert.Equal(200, (int)answer.StatusCode);
        var told = await answer.Json();
        Assert.Equal("TIME_LIMIT", told.Code());
        Assert.Equal(JsonValueKind.Null, told.GetProperty("data").ValueKind);
        Assert.True(await host.Becomes(working: false));
        Assert.Null((await ivanov.Graph("{ viewer { kind } }")).Code());
    }

    [Theory, MemberData(nameof(Reads))]
    public async Task When_the_client_goes_away_its_statement_is_stopped(string kind, string query)
    {
        await using var host = await CabinetHost.Start(kind, Patient);
        using var ivanov = await host.SignInAsIvanov();
        await host.SlowDown();
        // A statement of SQLite holds the thread that asks.
        using var gone = new CancellationTokenSource();
        var asked = Task.Run(() => ivanov.PostAsync(new Uri("/graphql", UriKind.Relative), Body(query), gone.Token));
        Assert.True(await host.Becomes(working: true));
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        Assert.True(await host.Becomes(working: false));
    }

    [Fact]
    public async Task A_change_that_waits_too_long_for_another_is_undone()
    {
        await using var host = await CabinetHost.Start(Databases.Postgres, Impatient);
        using var ivanov = await host.SignInAsIvanov();
        var meter = await Readings.Registers.Of(ivanov);
        await using var other = host.Database.Open();
        await using var transaction = await other.Database.BeginTransactionAsync();
        await other.Database.ExecuteSqlAsync($"SELECT 1 FROM meters FOR UPDATE");
        var answer = await ivanov.Graph("mutation($i: SubmitReadingInput!) { submitReading(input: $i) { errors { code } } }", new
        {
            i = new { meterId = meter.MeterId, values = meter.Zones.Select((zone, i) => new { zone, value = meter.Last[i] + 1 }) },
        });
        Assert.Equal("TIME_LIMIT", answer.Code());
        await transaction.RollbackAsync();
        Assert.True(await host.Becomes(working: false));
        Assert.DoesNotContain(await meter.Known(), x => x.GetProperty("status").GetString() == "ACCEPTED");
    }

    private static void Impatient(WebApplicationBuilder builder) => builder.Services.AddSingleton(new GraphLimits { IsDevelopment = true, Longest = TimeSpan.FromSeconds(1) });

    private static void Patient(WebApplicationBuilder builder) => builder.Services.AddSingleton(new GraphLimits { IsDevelopment = true, Longest = TimeSpan.FromMinutes(10) });

    private static StringContent Body(string query)
    {
        var body = new StringContent(JsonSerializer.Serialize(new { query }), System.Text.Encoding.UTF8, "application/json");
        body.Headers.Add("GraphQL-Preflight", "1");
        return body;
    }
}
