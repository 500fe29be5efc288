namespace Cabinet.Tests.Graph;

/// <summary>Answers as server-sent events, one connection an operation.</summary>
public class EventStreamTests
{
    private const string Events = "text/event-stream";

    [Theory]
    [InlineData("{ viewer { kind } }", "\"data\":{\"viewer\":{\"kind\":\"ANONYMOUS\"}}")]
    [InlineData("{ nothing }", "\"code\":\"VALIDATION\"")]
    [InlineData("mutation { withdrawReading(input: { readingId: \"x\" }) { errors { code } } }", "SIGN_IN_REQUIRED")]
    public async Task An_operation_is_one_event_and_the_end(string query, string expected)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        using var answer = await stranger.Post(new { query }, Events);
        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal(Events, answer.Content.Headers.ContentType!.MediaType);
        var lines = (await answer.Content.ReadAsStringAsync()).Split('\n');
        Assert.Equal("event: next", lines[0]);
        Assert.StartsWith("data: {", lines[1], StringComparison.Ordinal);
        Assert.Contains(expected, lines[1], StringComparison.Ordinal);
        Assert.Equal(["", "event: complete", "data:", "", ""], lines[2..]);
    }

    [Fact]
    public async Task A_GET_is_answered_so_too_and_a_request_that_is_none_is_refused_as_ever()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        using var get = await stranger.Get("query=%7B__typename%7D", Events);
        Assert.Contains("event: next\ndata: {\"data\":{\"__typename\":\"Query\"}", await get.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var refused = await stranger.PostText("{", Events);
        Assert.Equal(400, (int)refused.StatusCode);
    }

    [Fact]
    public async Task The_cookie_is_no_more_worth_here_than_elsewhere()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var ivanov = await host.SignInAsIvanov();
        using var answer = await ivanov.Get("query=%7B__typename%7D", Events);
        Assert.Equal(403, (int)answer.StatusCode);
    }
}
