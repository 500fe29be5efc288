using System.Net.Http.Json;
using System.Text;

namespace Cabinet.Tests.Graph;

/// <summary>Whatever is sent, the answer is a clear error and never a 500.</summary>
public class BadInputTests
{
    [Fact]
    public async Task Bodies_that_are_no_request_are_refused()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var ivanov = await host.SignInAsIvanov();
        foreach (var body in (string[])["", "{", "[]", "null", "{}", "{\"query\":1}", "{\"query\":\"{viewer{kind}}\",\"variables\":[]}", "\"x\""])
            Assert.Equal(400, await Status(ivanov, new StringContent(body, Encoding.UTF8, "application/json")));
        Assert.Equal(400, await Status(ivanov, new ByteArrayContent([0x7b, 0xff, 0xfe]) { Headers = { { "Content-Type", "application/json" } } }));
        Assert.Equal(415, await Status(ivanov, new StringContent("{viewer{kind}}", Encoding.UTF8, "text/plain")));
    }

    [Theory]
    [InlineData("{\"query\":\"\\ud800\"}")]
    [InlineData("{\"query\":\"query($n: String!) { account(number: $n) { number } }\",\"variables\":{\"n\":\"\\ud800\"}}")]
    [InlineData("{\"query\":\"query($n: String!) { account(number: $n) { number } }\",\"variables\":{\"n\":\"1\",\"n\":\"2\"}}")]
    [InlineData("{\"query\":\"query($n: Int) { accounts(first: $n) { totalCount } }\",\"variables\":{\"n\":1e999}}")]
    [InlineData("{\"query\":\"query($n: Int) { accounts(first: $n) { totalCount } }\",\"variables\":{\"n\":99999999999999999999999999999999999999}}")]
    public async Task Values_that_no_text_or_number_holds_are_a_400(string body)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var ivanov = await host.SignInAsIvanov();
        Assert.Equal(400, await Status(ivanov, new StringContent(body, Encoding.UTF8, "application/json")));
    }

    [Fact]
    public async Task A_forged_cursor_of_a_nested_list_is_an_error_of_that_list_alone()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var ivanov = await host.SignInAsIvanov();
        var error = (await ivanov.Graph("{ account(number: \"1000000001\") { number bills(after: \"forged\") { nodes { total } } } }")).GetProperty("errors")[0];
        Assert.Equal("CURSOR", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(["account", "bills"], error.GetProperty("path").EnumerateArray().Select(x => x.GetString()!));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_key_that_no_database_holds_is_refused(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        var answer = await ivanov.Graph("mutation { withdrawReading(input: { readingId: \"x\", idempotencyKey: \"\\u0000\" }) { errors { code field } } }");
        Assert.Equal("INVALID_KEY", answer.GetProperty("data").GetProperty("withdrawReading").GetProperty("errors")[0].GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("{ account(number: 1) { number } }")]
    [InlineData("{ account { number } }")]
    [InlineData("{ nothing }")]
    [InlineData("{ account(number: \"1\") { services { settlements(from: \"2026-13\") { nodes { period } } } } }")]
    [InlineData("{ account(number: \"1\") { services { settlements(from: 7) { nodes { period } } } } }")]
    [InlineData("query A { viewer { kind } } query B { viewer { kind } }")]
    [InlineData("mutation { submitReading(input: { meterId: \"x\", values: [{ zone: T9, value: 1 }] }) { errors { code } } }")]
    [InlineData("mutation { submitReading(input: { meterId: \"x\", values: [{ zone: T1, value: \"1\" }] }) { errors { code } } }")]
    [InlineData("subscription { viewer { kind } }")]
    public async Task Wrong_documents_are_a_400(string query)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var ivanov = await host.SignInAsIvanov();
        Assert.Equal(400, await Status(ivanov, JsonContent.Create(new { query })));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_reversed_period_is_refused_at_both_doors(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        var answer = await ivanov.Graph("{ account(number: \"1000000001\") { services { settlements(from: \"2026-10\", to: \"2026-01\") { nodes { period } } } } }");
        Assert.Equal("PERIOD_RANGE", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        foreach (var period in (string[])["?from=2026-10&to=2026-01", "?from=2026-13&to=x", "?from=1999-01&to=2098-01", "?from=&to=", "?from=2026-1"])
        {
            using var page = await ivanov.GetAsync(new Uri("/services/electricity" + period, UriKind.Relative));
            Assert.True((int)page.StatusCode is 200 or 422, $"{period}: {(int)page.StatusCode}");
        }
    }

    [Theory]
    [InlineData("/services/steam")]
    [InlineData("/services/Electricity/house/x")]
    [InlineData("/meters/forged/readings")]
    [InlineData("/bills?after=forged")]
    [InlineData("/services/electricity?after=forged")]
    [InlineData("/services/electricity/meters?meter=x&after=forged")]
    [InlineData("/services/electricity/house?meter=x&after=forged")]
    public async Task Wrong_addresses_are_a_clear_page(string address)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var ivanov = await host.SignInAsIvanov();
        using var answer = await ivanov.GetAsync(new Uri(address, UriKind.Relative));
        Assert.True((int)answer.StatusCode is 200 or 400 or 404 or 422, $"{address}: {(int)answer.StatusCode}");
        Assert.Contains("<h1", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<int> Status(Person person, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.Add("GraphQL-Preflight", "1");
        request.Headers.Add("Accept", "application/graphql-response+json");
        using var answer = await person.SendAsync(request);
        return (int)answer.StatusCode;
    }
}
