using System.Globalization;
using Cabinet.Graph.Engine;

namespace Cabinet.Web.GraphHttp;

/// <summary>Runs a request and sends what came of it.</summary>
internal static class GraphAnswers
{
    public static async Task Answer(this HttpContext http, Executor executor, GraphRequest request, Answers accepted)
    {
        var answer = await executor.Run(request, http.RequestServices, http.RequestAborted);
        Tell(http.Response, answer);
        if (accepted == Answers.Events && answer.RetryAfter is null)
        {
            await using var events = await EventStream.Open(http);
            if (answer.IsSubscribed)
                await new Listening(http, executor, request).Follow(events);
            else
                await events.Send(answer);
            return;
        }
        http.Response.StatusCode = StatusOf(answer, accepted);
        http.Response.ContentType = (accepted == Answers.GraphJson ? Accepted.GraphJson : Accepted.Json) + "; charset=utf-8";
        answer.Write(http.Response.BodyWriter);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    /// <summary>Answers a request that is none, or that is not let in.</summary>
    public static Task Refuse(this HttpContext http, int status, string code, string message)
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsJsonAsync(new { errors = new[] { new { message, extensions = new { code } } } }, http.RequestAborted);
    }

    /// <summary>An old client of application/json reads errors from a 200; the newer media type says 400 when nothing was executed.</summary>
    private static int StatusOf(GraphAnswer answer, Answers accepted) =>
        answer.RetryAfter is not null ? StatusCodes.Status429TooManyRequests
        : answer.Executed ? StatusCodes.Status200OK
        : answer.IsMethodRefused ? StatusCodes.Status405MethodNotAllowed
        : accepted == Answers.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;

    private static void Tell(HttpResponse response, GraphAnswer answer)
    {
        if (answer.RetryAfter is { } seconds)
            response.Headers.RetryAfter = Text(seconds);
        if (answer.IsMethodRefused)
            response.Headers.Allow = "POST";
        if (answer.Charge is not { } charge)
            return;
        response.Headers["RateLimit-Limit"] = Text(charge.Limit);
        response.Headers["RateLimit-Remaining"] = Text(charge.Remaining);
        response.Headers["RateLimit-Reset"] = Text(charge.WaitSeconds);
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
