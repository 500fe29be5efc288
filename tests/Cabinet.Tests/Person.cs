using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Cabinet.Tests;

/// <summary>A person at the site: a client that keeps its cookies and follows no redirect by itself.</summary>
public sealed class Person : HttpClient
{
    internal Person(HttpMessageHandler handler) : base(handler) => BaseAddress = new Uri("https://localhost");

    /// <summary>The page at an address; it must answer 200.</summary>
    public async Task<IHtmlDocument> Page(string path)
    {
        using var answer = await GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(200, (int)answer.StatusCode);
        return await Read(answer);
    }

    /// <summary>The page of an answer, whatever its status: a refused form.</summary>
    public static async Task<IHtmlDocument> Read(HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    /// <summary>Opens a page, fills its form and sends it as a browser would: with all fields of the form and the antiforgery token among them.</summary>
    /// <param name="path">The page's address.</param>
    /// <param name="action">Where the form is sent to.</param>
    /// <param name="fields">What the person types; the rest stays as the page has it.</param>
    public async Task<HttpResponseMessage> Submit(string path, string action, params (string Name, string Value)[] fields) =>
        await Submit(await Page(path), action, fields);

    public async Task<HttpResponseMessage> Submit(IHtmlDocument page, string action, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, action) { Content = new FormUrlEncodedContent(Form.Fill(page, action, fields)) };
        return await SendAsync(request);
    }

    /// <summary>The same as htmx sends it: the answer is a fragment.</summary>
    public async Task<HttpResponseMessage> SubmitFragment(IHtmlDocument page, string action, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, action) { Content = new FormUrlEncodedContent(Form.Fill(page, action, fields)) };
        request.Headers.Add("HX-Request", "true");
        return await SendAsync(request);
    }

    /// <summary>The whole answer of the API: <c>data</c> and <c>errors</c>.</summary>
    public async Task<JsonElement> Graph(string query, object? variables = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Add("GraphQL-Preflight", "1");
        request.Headers.Add("Accept", "application/graphql-response+json");
        using var answer = await SendAsync(request);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    internal async Task SignIn(string path, params (string Name, string Value)[] fields)
    {
        using var answer = await Submit(path, path, fields);
        if ((int)answer.StatusCode is not (302 or 303))
            throw new InvalidOperationException($"{fields[0].Value} was not let in: {(int)answer.StatusCode} {(await Read(answer)).QuerySelector("main")?.TextContent}");
    }
}
