using System.Net.Http.Json;
using System.Text.Json;

namespace Cabinet.Tests.Graph;

/// <summary>A person who listens to a subscription over server-sent events.</summary>
internal sealed class Ear : IAsyncDisposable
{
    /// <summary>Only that a test ends.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly HttpResponseMessage _answer;
    private readonly StreamReader _lines;

    private Ear(HttpResponseMessage answer, Stream stream) => (_answer, _lines) = (answer, new StreamReader(stream));

    public static async Task<Ear> Open(HttpClient person, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Add("Accept", "text/event-stream");
        request.Headers.Add("GraphQL-Preflight", "1");
        var answer = await person.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(200, (int)answer.StatusCode);
        return new Ear(answer, await answer.Content.ReadAsStreamAsync());
    }

    /// <summary>The next result; null when the stream is complete.</summary>
    public async Task<JsonElement?> Hear()
    {
        var kind = "";
        while (await _lines.ReadLineAsync().WaitAsync(Patience) is { } line)
            if (line.StartsWith("event: ", StringComparison.Ordinal))
                kind = line[7..];
            else if (line.StartsWith("data: ", StringComparison.Ordinal) && kind == "next")
                return JsonElement.Parse(line[6..]);
            else if (kind == "complete")
                return null;
        throw new EndOfStreamException("The stream ended without saying so.");
    }

    /// <summary>The status of the reading that is heard of next.</summary>
    public async Task<string?> HearStatus() => (await Hear())!.Value.GetProperty("data").GetProperty("readingChanged").GetProperty("status").GetString();

    public ValueTask DisposeAsync()
    {
        _lines.Dispose();
        _answer.Dispose();
        return ValueTask.CompletedTask;
    }
}
