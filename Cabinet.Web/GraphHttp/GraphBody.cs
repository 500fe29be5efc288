using System.Text.Json;
using Cabinet.Graph.Engine;
using Microsoft.AspNetCore.Http.Features;

namespace Cabinet.Web.GraphHttp;

/// <summary>The body of a POST: a JSON object of known size and depth.</summary>
internal readonly record struct GraphBody(JsonDocument? Document, string? Fault) : IDisposable
{
    /// <summary>Room for a thousand readings among the variables.</summary>
    private const int MostBytes = 256 * 1024;

    private static readonly JsonDocumentOptions Shallow = new() { MaxDepth = 24 };

    public static bool IsJson(HttpRequest request) =>
        request.ContentType == Accepted.Json || request.GetTypedHeaders().ContentType is { } type && type.MediaType == Accepted.Json
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    public static async Task<GraphBody> Read(HttpContext http)
    {
        if (http.Request.ContentLength > MostBytes)
            return new(null, "TOO_LARGE");
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = MostBytes;
        try
        {
            return new(await JsonDocument.ParseAsync(http.Request.Body, Shallow, http.RequestAborted), null);
        }
        catch (JsonException)
        {
            return new(null, "REQUEST");
        }
        catch (BadHttpRequestException e)
        {
            return new(null, e.StatusCode == StatusCodes.Status413PayloadTooLarge ? "TOO_LARGE" : "REQUEST");
        }
    }

    /// <summary>The request in a body; null when it is none.</summary>
    public static GraphRequest? Request(JsonElement body, HttpContext http)
    {
        if (body.ValueKind != JsonValueKind.Object
            || !IsText(body, "query", out var query) || !IsText(body, "documentId", out var id) || !IsText(body, "operationName", out var name)
            || !IsMap(body, "variables", out var variables) || !IsMap(body, "extensions", out _))
            return null;
        return GraphQuery.Made(query, id, name, variables, http);
    }

    private static bool IsText(JsonElement body, string name, out string? text)
    {
        text = null;
        if (!body.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return true;
        try
        {
            text = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
            return text is not null;
        }
        // A lone surrogate is good JSON and no text.
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static bool IsMap(JsonElement body, string name, out JsonElement? map)
    {
        map = body.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
        return map is null or { ValueKind: JsonValueKind.Object };
    }

    public void Dispose() => Document?.Dispose();
}
