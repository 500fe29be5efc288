using System.Net.Http.Headers;
using System.Text.Json;
using Cabinet.Web.Pages.Api;

namespace Cabinet.Tests.Analysts;

/// <summary>Who gets the editor and its page of documentation, and that the API beside it stays what it is.</summary>
public class IdeTests
{
    private const string Page = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Theory, InlineData("operator"), InlineData("analyst"), InlineData("admin")]
    public async Task Staff_get_the_editor(string name)
    {
        await using var host = await Production();
        using var member = await host.SignInStaff(name, $"irkutsk-demo-{name}");
        using var moved = await Get(member, "/graphql", Page);
        Assert.Equal((302, "/graphql/"), ((int)moved.StatusCode, moved.Headers.Location!.OriginalString));
        using var answer = await Get(member, "/graphql/", Page);
        Assert.Equal((200, "text/html"), ((int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Contains("Banana Cake Pop", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("script-src 'self' 'unsafe-eval'", policy, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self';", policy, StringComparison.Ordinal);
        Assert.Equal(200, (int)(await Get(member, "/graphql/docs", Page)).StatusCode);
    }

    [Fact]
    public async Task Somebody_unknown_signs_in_first_and_comes_back()
    {
        await using var host = await Production();
        using var stranger = host.Stranger();
        using var editor = await Get(stranger, "/graphql", Page);
        Assert.Equal((302, "/staff/sign-in?return=%2Fgraphql"), ((int)editor.StatusCode, editor.Headers.Location!.OriginalString));
        using var docs = await Get(stranger, "/graphql/docs", Page);
        Assert.Equal((302, "/staff/sign-in?return=%2Fgraphql%2Fdocs"), ((int)docs.StatusCode, docs.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task A_resident_is_told_that_it_is_not_for_residents()
    {
        await using var host = await Production();
        using var ivanov = await host.SignInAsIvanov();
        using var answer = await Get(ivanov, "/graphql", Page);
        Assert.Equal(403, (int)answer.StatusCode);
        Assert.Contains("Сюда нельзя", (await Person.Read(answer)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_Development_anybody_gets_both()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        Assert.Equal(200, (int)(await Get(stranger, "/graphql/", Page)).StatusCode);
        Assert.Equal(200, (int)(await Get(stranger, "/graphql/docs", Page)).StatusCode);
    }

    [Theory]
    [InlineData("/graphql?query={viewer{kind}}", "application/json")]
    [InlineData("/graphql?query={viewer{kind}}", "application/graphql-response+json, application/json;q=0.9")]
    [InlineData("/graphql?query={viewer{kind}}", "*/*")]
    [InlineData("/graphql?query={viewer{kind}}", null)]
    public async Task A_query_in_the_address_is_answered_and_not_edited(string address, string? accept)
    {
        await using var host = await Production();
        using var analyst = await host.SignInStaff("analyst", "irkutsk-demo-analyst");
        using var answer = await Get(analyst, address, accept);
        Assert.Equal("ANALYST", JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("data").GetProperty("viewer").GetProperty("kind").GetString());
        Assert.DoesNotContain("unsafe", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory, InlineData("application/json"), InlineData("application/json, text/html;q=0.5"), InlineData("*/*"), InlineData(null)]
    public async Task Who_asks_for_no_page_gets_none(string? accept)
    {
        await using var host = await Production();
        using var analyst = await host.SignInStaff("analyst", "irkutsk-demo-analyst");
        using var answer = await Get(analyst, "/graphql", accept);
        Assert.Equal((400, "application/json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task The_editor_stays_at_home_keeps_no_old_pages_and_brings_its_licence()
    {
        await using var host = await Production();
        using var stranger = host.Stranger();
        var settings = JsonDocument.Parse(await stranger.GetStringAsync(new Uri("/graphql/bcp-config.json", UriKind.Relative))).RootElement;
        Assert.True(settings.GetProperty("disableTelemetry").GetBoolean());
        Assert.True(settings.GetProperty("useBrowserUrlAsEndpoint").GetBoolean());
        // Ours in the place of its own: nothing but a comment.
        Assert.Matches("^//[^\n]*\n?$", await stranger.GetStringAsync(new Uri("/graphql/service-worker.js", UriKind.Relative)));
        Assert.Contains("ChilliCream License", await stranger.GetStringAsync(new Uri("/graphql/LICENSE", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Every_example_of_the_documentation_runs_and_finds_something(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var analyst = await host.SignInStaff("analyst", "irkutsk-demo-analyst");
        var page = await analyst.Page("/graphql/docs");
        Assert.Equal(Example.All.Select(x => x.Title), page.QuerySelectorAll("h3").Select(x => x.TextContent));
        Assert.True(Example.All.Count > 4);
        foreach (var (example, shown) in Example.All.Zip(page.QuerySelectorAll("pre")))
        {
            Assert.Equal(example.Query, shown.TextContent);
            var answer = await analyst.Graph(example.Query);
            Assert.False(answer.TryGetProperty("errors", out var errors), $"{example.Name}: {errors}");
            Assert.DoesNotContain("\"nodes\":[]", answer.GetRawText().Replace("\"volumes\":{\"nodes\":[]", ""), StringComparison.Ordinal);
        }
    }

    private static Task<CabinetHost> Production() => CabinetHost.Start(Databases.Sqlite, null, "--environment=Production", "--Clock:Now=", "--Staff:SecondFactor=off");

    private static async Task<HttpResponseMessage> Get(Person person, string address, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        foreach (var type in accept?.Split(',') ?? [])
            request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(type.Trim()));
        return await person.SendAsync(request);
    }
}
