using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Cabinet.Bench.Doors;

/// <summary>One client on one connection, each try from a network address of its own: a trusted proxy says so, and no limit on an address is met.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClient _http;
    private string _token = "";
    private string _cookie = "";
    private int _tries;

    public Visitor(int port)
    {
        var handler = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, MaxConnectionsPerServer = 1 };
        _http = new HttpClient(handler) { BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")) };
    }

    /// <summary>Takes the antiforgery token of a form: it is good for every form.</summary>
    public async Task Open()
    {
        using var page = await _http.GetAsync(new Uri("/recovery", UriKind.Relative));
        _token = Token().Match(await page.Content.ReadAsStringAsync()).Groups[1].Value;
        _cookie = page.Headers.GetValues("Set-Cookie").First(x => x.Contains("antiforgery", StringComparison.Ordinal)).Split(';')[0];
    }

    public HttpRequestMessage Post(string path, string? cookie, params (string Name, string Value)[] fields) => new(HttpMethod.Post, path)
    {
        Content = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", _token)).Select(x => KeyValuePair.Create(x.Item1, x.Item2))),
        Headers = { { "Cookie", cookie is null ? _cookie : $"{_cookie}; {cookie}" }, { "Accept", "text/html" } },
    };

    public static HttpRequestMessage Graph(string query, object input) => new(HttpMethod.Post, "/graphql")
    {
        Content = JsonContent.Create(new { query, variables = new { input } }),
        Headers = { { "GraphQL-Preflight", "1" }, { "Accept", "application/graphql-response+json" } },
    };

    /// <summary>Sends a request and stops the time of its whole answer.</summary>
    public async Task<Answer> Send(HttpRequestMessage request, string number)
    {
        using (request)
        {
            var address = _tries++;
            request.Headers.Add("X-Forwarded-For", string.Create(CultureInfo.InvariantCulture, $"10.{address >> 16 & 255}.{address >> 8 & 255}.{address & 255}"));
            request.Headers.Add("X-Forwarded-Proto", "https");
            var started = Stopwatch.GetTimestamp();
            using var answer = await _http.SendAsync(request);
            return await Answer.Of(answer, Stopwatch.GetElapsedTime(started).TotalMicroseconds, number);
        }
    }

    /// <summary>Begins a registration, unmeasured.</summary>
    /// <returns>Its secret.</returns>
    public async Task<string> Begin(string number, string surname)
    {
        using var request = Graph(Requests.Start, new { number, surname });
        request.Headers.Add("X-Forwarded-For", string.Create(CultureInfo.InvariantCulture, $"11.0.{_tries >> 8 & 255}.{_tries & 255}"));
        using var answer = await _http.SendAsync(request);
        var payload = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return payload.GetProperty("data").GetProperty("startRegistration").GetProperty("registration").GetProperty("id").GetString()!;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    public void Dispose() => _http.Dispose();
}
