namespace Cabinet.Tests.Graph;

/// <summary>Methods, media types and statuses of GraphQL over HTTP, beyond what the audits look at.</summary>
public class HttpTests
{
    private const string Query = "{ viewer { kind } }";

    [Theory]
    [InlineData("application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("application/json", "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("", "application/json")]
    [InlineData("application/json;q=0.5, application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("text/plain, application/json", "application/json")]
    public async Task The_answer_comes_in_the_media_type_that_is_wanted_most(string accept, string mediaType)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        using var answer = await stranger.Post(new { query = Query }, accept);
        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("utf-8", answer.Content.Headers.ContentType.CharSet);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("image/png, application/json;q=0")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")]
    public async Task What_cannot_be_given_is_a_406_by_either_method(string accept)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        using var post = await stranger.Post(new { query = Query }, accept);
        using var get = await stranger.Get("query=" + Uri.EscapeDataString(Query), accept);
        Assert.Equal((406, 406), ((int)post.StatusCode, (int)get.StatusCode));
        Assert.Equal("ACCEPT", await post.Code());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json; charset=utf-16")]
    public async Task A_body_that_is_no_JSON_is_a_415(string contentType)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        using var body = new StringContent("{\"query\":\"{ viewer { kind } }\"}");
        body.Headers.Remove("Content-Type");
        body.Headers.TryAddWithoutValidation("Content-Type", contentType);
        using var answer = await stranger.Send(HttpMethod.Post, "/graphql", body, "", []);
        Assert.Equal(415, (int)answer.StatusCode);
        Assert.Equal("CONTENT_TYPE", await answer.Code());
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Other_methods_are_a_405(string method)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        using var answer = await stranger.Send(new HttpMethod(method), "/graphql", null, Sent.GraphJson, []);
        Assert.Equal(405, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_change_by_GET_is_a_405_that_names_the_other_method_also_when_staff_made_it_known()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var staff = await host.SignInStaff("admin", "irkutsk-demo-admin");
        using var stranger = host.Stranger();
        const string change = "mutation { withdrawReading(input: { readingId: \"x\" }) { errors { code } } }";
        Assert.Null((await staff.Graph(change)).Code());
        using var answer = await stranger.Get("query=" + Uri.EscapeDataString(change));
        Assert.Equal(405, (int)answer.StatusCode);
        Assert.Equal("POST", answer.Content.Headers.Allow.Single());
        Assert.Equal("METHOD", await answer.Code());
    }

    [Theory]
    [InlineData("")]
    [InlineData("query=%7B__typename%7D&variables=5")]
    [InlineData("query=%7B__typename%7D&variables=%7B")]
    [InlineData("query=%7B__typename%7D&extensions=%5B%5D")]
    [InlineData("query=%7B__typename%7D&documentId=sha256:00")]
    public async Task An_address_that_is_no_request_is_a_400(string query)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        using var answer = await stranger.Get(query);
        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Equal("REQUEST", await answer.Code());
    }

    [Fact]
    public async Task An_empty_operation_name_is_none()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        using var answer = await stranger.Post(new { query = "query A { viewer { kind } }", operationName = "" });
        Assert.Equal("ANONYMOUS", (await answer.Json()).GetProperty("data").GetProperty("viewer").GetProperty("kind").GetString());
    }
}
