using System.Text.Json;
using Cabinet.Graph.Engine;

namespace Cabinet.Web.GraphHttp;

/// <summary>The request in an address: <c>?query=…&amp;variables=…</c>.</summary>
internal static class GraphQuery
{
    private static readonly JsonDocumentOptions Shallow = new() { MaxDepth = 24 };

    /// <summary>The request of a GET; null when it is none.</summary>
    public static GraphRequest? Request(HttpContext http)
    {
        var query = http.Request.Query;
        return IsMap(query["variables"].ToString(), out var variables) && IsMap(query["extensions"].ToString(), out _)
            ? Made(query["query"], query["documentId"], query["operationName"], variables, http)
            : null;
    }

    /// <summary>A document or the id of one, never both.</summary>
    public static GraphRequest? Made(string? query, string? id, string? operationName, JsonElement? variables, HttpContext http) =>
        string.IsNullOrWhiteSpace(query) == (id is null)
            ? null
            : new GraphRequest(query, id, string.IsNullOrEmpty(operationName) ? null : operationName, variables, HttpMethods.IsGet(http.Request.Method), Accepted.Of(http.Request) == Answers.Events, NetworkAddress.Of(http));

    private static bool IsMap(string text, out JsonElement? map)
    {
        map = null;
        if (text.Length == 0)
            return true;
        try
        {
            map = JsonElement.Parse(text, Shallow);
            return map is { ValueKind: JsonValueKind.Object };
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
