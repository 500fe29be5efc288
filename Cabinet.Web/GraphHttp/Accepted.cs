namespace Cabinet.Web.GraphHttp;

/// <summary>How an answer is sent.</summary>
internal enum Answers
{
    /// <summary>application/json: the errors of a document come with 200.</summary>
    Json,

    /// <summary>application/graphql-response+json: what was not run is a 4xx.</summary>
    GraphJson,

    /// <summary>text/event-stream: one event a result.</summary>
    Events,
}

/// <summary>The media type that a request wants its answer in.</summary>
internal static class Accepted
{
    public const string GraphJson = "application/graphql-response+json";
    public const string Json = "application/json";
    public const string Events = "text/event-stream";

    /// <summary>The one wanted most; JSON when nothing is said; null when none of ours, or a page, is wanted.</summary>
    public static Answers? Of(HttpRequest request)
    {
        var header = request.Headers.Accept;
        if (header.Count == 0)
            return Answers.Json;
        if (header.Count == 1 && Known(header[0]) is { } known)
            return known;
        foreach (var wanted in request.GetTypedHeaders().Accept.OrderByDescending(x => x.Quality ?? 1).Where(x => x.Quality != 0))
            if (wanted.MediaType == "text/html")
                return null;
            else if (Known(wanted.MediaType.Value) is { } answers)
                return answers;
        return null;
    }

    private static Answers? Known(string? mediaType) => mediaType switch
    {
        GraphJson => Answers.GraphJson,
        Json or "*/*" or "application/*" => Answers.Json,
        Events => Answers.Events,
        _ => null,
    };
}
