using Cabinet.Graph.Engine;

namespace Cabinet.Web.GraphHttp;

/// <summary>GraphQL over HTTP at <c>/graphql</c>: POST of JSON, GET for queries only.</summary>
internal static class GraphEndpoint
{
    private const string Path = "/graphql";

    public static void MapGraph(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Path, Post).DisableAntiforgery();
        routes.MapGet(Path, Get);
    }

    private static async Task Post(HttpContext http, Executor executor)
    {
        var accepted = Accepted.Of(http.Request);
        if (!GraphBody.IsJson(http.Request))
            await http.Refuse(StatusCodes.Status415UnsupportedMediaType, "CONTENT_TYPE", "Нужен Content-Type: application/json (utf-8).");
        else if (!IsLetIn(http, accepted, out var refused))
            await refused;
        else
        {
            using var body = await GraphBody.Read(http);
            if (body.Document is null)
                await http.Refuse(StatusCodes.Status400BadRequest, body.Fault!, "Нужен объект JSON с полем query или documentId.");
            else if (GraphBody.Request(body.Document.RootElement, http) is { } request)
                await http.Answer(executor, request, accepted!.Value);
            else
                await http.Refuse(StatusCodes.Status400BadRequest, "REQUEST", "Нужен объект JSON с полем query или documentId.");
        }
    }

    private static async Task Get(HttpContext http, Executor executor)
    {
        var accepted = Accepted.Of(http.Request);
        if (!IsLetIn(http, accepted, out var refused))
            await refused;
        else if (GraphQuery.Request(http) is { } request)
            await http.Answer(executor, request, accepted!.Value);
        else
            await http.Refuse(StatusCodes.Status400BadRequest, "REQUEST", "Нужен параметр query или documentId; variables — объект JSON.");
    }

    private static bool IsLetIn(HttpContext http, Answers? accepted, out Task refused)
    {
        // A person's browser that wants a page has the IDE's own route; what comes here is programs'.
        refused = accepted is null ? http.Refuse(StatusCodes.Status406NotAcceptable, "ACCEPT", "Ответ бывает application/graphql-response+json, application/json или text/event-stream.")
            : CrossSite.Refuses(http.Request) ? http.Refuse(StatusCodes.Status403Forbidden, "CROSS_SITE", "Запрос с cookie принимается только со своих страниц: нужен заголовок GraphQL-Preflight: 1.")
            : Task.CompletedTask;
        return accepted is not null && !CrossSite.Refuses(http.Request);
    }
}
