using System.Text.Json;
using Cabinet.Graph.Engine;
using Microsoft.AspNetCore.Http.Features;

namespace Cabinet.Web;

/// <summary>GraphQL over HTTP at <c>/graphql</c>: POST of JSON, GET for queries only.</summary>
public static class GraphEndpoint
{
    private const string GraphJson = "application/graphql-response+json";
    private const string Json = "application/json";
    private const int LargestBody = 1 << 20;

    public static void MapGraph(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/graphql", Post).DisableAntiforgery();
        routes.MapGet("/graphql", Get);
    }

    private static async Task Post(HttpContext http, Executor executor)
    {
        if (!http.Request.HasJsonContentType())
            await Refuse(http, StatusCodes.Status415UnsupportedMediaType, "Нужен Content-Type: application/json.");
        else if (IsCrossSite(http.Request))
            await Refuse(http, StatusCodes.Status403Forbidden, "Запрос с другого сайта: нужен заголовок GraphQL-Preflight: 1.");
        else if (await Read(http) is { } request)
            await Answer(http, executor, request, onlyQueries: false);
        else
            await Refuse(http, StatusCodes.Status400BadRequest, "Нужен объект JSON с полем query.");
    }

    private static async Task Get(HttpContext http, Executor executor)
    {
        var variables = http.Request.Query["variables"].ToString();
        if (variables.Length > 0 && !IsObject(variables))
            await Refuse(http, StatusCodes.Status400BadRequest, "variables — объект JSON.");
        else
            await Answer(http, executor, new GraphRequest(
                http.Request.Query["query"], http.Request.Query["operationName"].FirstOrDefault(), variables.Length > 0 ? JsonDocument.Parse(variables).RootElement : null), onlyQueries: true);
    }

    /// <summary>A browser says where a request comes from; the cookie of a signed-in person works from our own pages only.</summary>
    private static bool IsCrossSite(HttpRequest request)
    {
        if (request.Headers.ContainsKey("GraphQL-Preflight"))
            return false;
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return site.Length > 0 ? site is not ("same-origin" or "none") : request.Headers.Origin.Count > 0;
    }

    private static async Task<GraphRequest?> Read(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = LargestBody;
        try
        {
            var body = await JsonSerializer.DeserializeAsync<JsonElement>(http.Request.Body, cancellationToken: http.RequestAborted);
            return body.ValueKind == JsonValueKind.Object && Text(body, "query") is { } query && IsMap(body, "variables") && IsMap(body, "extensions")
                ? new GraphRequest(query, Text(body, "operationName"), body.TryGetProperty("variables", out var variables) ? variables : null)
                : null;
        }
        // A lone surrogate is good JSON and no text.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static async Task Answer(HttpContext http, Executor executor, GraphRequest request, bool onlyQueries)
    {
        if (MediaType(http.Request) is not { } mediaType)
        {
            await Refuse(http, StatusCodes.Status406NotAcceptable, $"Ответ бывает {GraphJson} или {Json}.");
            return;
        }
        if (string.IsNullOrWhiteSpace(request.Query))
        {
            await Refuse(http, StatusCodes.Status400BadRequest, "Нужен параметр query.");
            return;
        }
        var answer = await executor.Run(request, http.RequestServices, onlyQueries, http.RequestAborted);
        // An old client of application/json reads errors from a 200; the newer media type says 400 when nothing was executed.
        http.Response.StatusCode = answer.Executed || mediaType == Json ? StatusCodes.Status200OK
            : answer.IsMethodRefused ? StatusCodes.Status405MethodNotAllowed : StatusCodes.Status400BadRequest;
        http.Response.ContentType = mediaType + "; charset=utf-8";
        answer.Write(http.Response.BodyWriter);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    /// <summary>The media type to answer with: the newer one when asked for, <c>application/json</c> for all others; null when neither is wanted.</summary>
    private static string? MediaType(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0)
            return Json;
        var best = accepted.OrderByDescending(x => x.Quality ?? 1).FirstOrDefault(x => x.MediaType.Value is GraphJson or Json or "*/*" or "application/*");
        return best is null ? null : best.MediaType == GraphJson ? GraphJson : Json;
    }

    private static async Task Refuse(HttpContext http, int status, string message)
    {
        http.Response.StatusCode = status;
        await http.Response.WriteAsJsonAsync(new { errors = new[] { new { message } } }, http.RequestAborted);
    }

    private static string? Text(JsonElement body, string name) => body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool IsMap(JsonElement body, string name) => !body.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Object or JsonValueKind.Null;

    private static bool IsObject(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
