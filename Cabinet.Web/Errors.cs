using Cabinet.Data;
using Cabinet.Graph;
using Cabinet.Graph.Logins;

namespace Cabinet.Web;

/// <summary>Everything that goes wrong ends at one page, which says what happened and what to do, never why inside.</summary>
internal static class Errors
{
    private const string Page = "/error";

    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = Page,
            // The page of a failure starts anew: it must not lean on a connection or a viewer that just failed.
            CreateScopeForErrors = true,
            StatusCodeSelector = StatusOf,
            SuppressDiagnosticsCallback = failure => StatusOf(failure.Exception) < StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePagesWithReExecute(Page, "?code={0}");
    }

    private static int StatusOf(Exception thrown) => thrown switch
    {
        TooManyAtOnceException => StatusCodes.Status429TooManyRequests,
        BadHttpRequestException bad => bad.StatusCode,
        RefusedQuestion => StatusCodes.Status400BadRequest,
        _ when Readiness.IsAway(thrown) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
