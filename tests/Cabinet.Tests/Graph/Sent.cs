using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Cabinet.Tests.Graph;

/// <summary>Requests to <c>/graphql</c> as programs write them, header by header.</summary>
internal static class Sent
{
    public const string GraphJson = "application/graphql-response+json";

    /// <summary>A POST of JSON with no header but those given and <c>Accept</c>.</summary>
    public static Task<HttpResponseMessage> Post(this HttpClient client, object body, string accept = GraphJson, params (string Name, string Value)[] headers) =>
        client.Send(HttpMethod.Post, "/graphql", JsonContent.Create(body), accept, headers);

    public static Task<HttpResponseMessage> PostText(this HttpClient client, string body, string accept = GraphJson, params (string Name, string Value)[] headers) =>
        client.Send(HttpMethod.Post, "/graphql", new StringContent(body, Encoding.UTF8, "application/json"), accept, headers);

    public static Task<HttpResponseMessage> Get(this HttpClient client, string query, string accept = GraphJson, params (string Name, string Value)[] headers) =>
        client.Send(HttpMethod.Get, "/graphql?" + query, null, accept, headers);

    public static async Task<HttpResponseMessage> Send(this HttpClient client, HttpMethod method, string path, HttpContent? content, string accept, (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        if (accept.Length > 0)
            request.Headers.Add("Accept", accept);
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        return await client.SendAsync(request);
    }

    public static async Task<JsonElement> Json(this HttpResponseMessage answer) => JsonElement.Parse(await answer.Content.ReadAsStringAsync());

    /// <summary>The code of the first error; null when there is none.</summary>
    public static async Task<string?> Code(this HttpResponseMessage answer) => (await answer.Json()).Code();

    public static string? Code(this JsonElement answer) =>
        answer.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null;
}
