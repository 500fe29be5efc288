using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Xunit.Abstractions;

namespace Cabinet.Tests.Graph;

/// <summary>What would hang or swell the engine is refused in few words. Time is printed, never asserted; a limit is only that a test ends.</summary>
public class HostileDocumentTests(ITestOutputHelper output)
{
    private const int MostBytes = 5 * 1024;

    [Fact]
    public async Task Each_is_refused_with_a_code_and_a_short_answer()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite, null, "--Graph:AnonymousBudget=1000000000");
        using var nobody = host.Stranger();
        var wrong = new List<string>();
        foreach (var name in HostileCorpus.Names)
        {
            await Send(nobody, name);
            var started = Stopwatch.GetTimestamp();
            var (status, answer) = await Send(nobody, name);
            var took = Stopwatch.GetElapsedTime(started);
            var code = CodeOf(answer);
            output.WriteLine($"{took.TotalMilliseconds,8:F1} ms {status} {answer.Length,6} B {code,-18} {name}");
            if (status is not (200 or 400) || answer.Length > MostBytes || code is null or "INTERNAL")
                wrong.Add($"{name}: {status}, {answer.Length} bytes, {code ?? Encoding.UTF8.GetString(answer.AsSpan(0, Math.Min(answer.Length, 300)))}");
        }
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("{ node(id: 1) { id } }")]
    [InlineData("{ node(id: 99999999999999999999999999999999) { id } }")]
    [InlineData("{ account(number: \"\"\"\n\n  И1000000001\n\"\"\") { number } }")]
    public async Task What_is_odd_and_harmless_is_answered(string query)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var nobody = host.Stranger();
        Assert.Null((await nobody.Graph(query)).Code());
    }

    private static async Task<(int Status, byte[] Answer)> Send(HttpClient client, string name)
    {
        using var body = new ByteArrayContent(HostileCorpus.BodyOf(name)) { Headers = { { "Content-Type", "application/json" } } };
        using var answer = await client.Send(HttpMethod.Post, "/graphql", body, Sent.GraphJson, []).WaitAsync(TimeSpan.FromMinutes(1));
        return ((int)answer.StatusCode, await answer.Content.ReadAsByteArrayAsync());
    }

    private static string? CodeOf(byte[] answer)
    {
        try
        {
            return JsonElement.Parse(answer).Code();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
