namespace Cabinet.Tests.Graph;

/// <summary>The cookie of a signed-in person works from our own pages only.</summary>
public class CrossSiteTests
{
    private const string Query = "{ viewer { kind } }";

    [Theory]
    [InlineData(null, null, 403)]
    [InlineData("GraphQL-Preflight", "1", 200)]
    [InlineData("GraphQL-Preflight", "0", 403)]
    [InlineData("Sec-Fetch-Site", "same-origin", 200)]
    [InlineData("Sec-Fetch-Site", "same-site", 403)]
    [InlineData("Sec-Fetch-Site", "cross-site", 403)]
    [InlineData("Sec-Fetch-Site", "none", 403)]
    public async Task A_POST_with_the_cookie_needs_what_no_other_site_can_send(string? name, string? value, int status)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var ivanov = await host.SignInAsIvanov();
        using var answer = await ivanov.Post(new { query = Query }, Sent.GraphJson, name is null ? [] : [(name, value!)]);
        Assert.Equal(status, (int)answer.StatusCode);
        if (status == 403)
            Assert.Equal("CROSS_SITE", await answer.Code());
    }

    [Theory]
    [InlineData(null, null, 403)]
    [InlineData("GraphQL-Preflight", "1", 200)]
    [InlineData("Sec-Fetch-Site", "same-origin", 200)]
    [InlineData("Sec-Fetch-Site", "none", 200)]
    [InlineData("Sec-Fetch-Site", "cross-site", 403)]
    public async Task A_GET_with_the_cookie_may_also_be_typed_into_the_address_bar(string? name, string? value, int status)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var ivanov = await host.SignInAsIvanov();
        using var answer = await ivanov.Get("query=" + Uri.EscapeDataString(Query), Sent.GraphJson, name is null ? [] : [(name, value!)]);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Whoever_has_no_cookie_needs_nothing()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        using var answer = await stranger.Post(new { query = Query }, Sent.GraphJson, ("Origin", "https://example.com"), ("Sec-Fetch-Site", "cross-site"));
        Assert.Equal(200, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_form_of_another_site_reaches_nothing()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var ivanov = await host.SignInAsIvanov();
        using var body = new StringContent("{\"query\":\"{ viewer { kind } }\"}", System.Text.Encoding.UTF8, "text/plain");
        using var answer = await ivanov.Send(HttpMethod.Post, "/graphql", body, "", [("Origin", "https://example.com")]);
        Assert.Equal(415, (int)answer.StatusCode);
    }
}
