using Cabinet.Graph;
using Microsoft.Net.Http.Headers;

namespace Cabinet.Web;

/// <summary>
/// Banana Cake Pop at <c>/graphql/</c>: what a browser gets there that asks for a page, not for an answer. For staff, and in Development for anybody.
/// </summary>
internal sealed class GraphIde(RequestDelegate next, IWebHostEnvironment site)
{
    private const string Address = "/graphql";

    /// <summary>It evaluates code and writes styles; whatever it does, it reaches no host but this one.</summary>
    private const string Policy = "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        + "connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context, Viewer viewer)
    {
        if (!IsAskedFor(context.Request))
            return next(context);
        if (site.IsDevelopment() || Entrance.Staff.Kinds.Contains(viewer.Kind))
            return Show(context);
        if (viewer.Kind == ViewerKind.Anonymous)
            context.Response.Redirect(Entrance.Staff.SignIn + QueryString.Create("return", Address));
        else
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    /// <summary>A page is wanted, and no query is spelled in the address.</summary>
    private static bool IsAskedFor(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Path.Value is Address or Address + "/" && !request.Query.ContainsKey("query") && PrefersPage(request);

    private static bool PrefersPage(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        double Wish(Func<MediaTypeHeaderValue, bool> type) => accepted.Where(type).Select(x => x.Quality ?? 1).DefaultIfEmpty(0).Max();
        return Wish(x => x.MediaType == "text/html") is > 0 and var page && page >= Wish(x => x.MediaType.EndsWith("json", StringComparison.OrdinalIgnoreCase));
    }

    private async Task Show(HttpContext context)
    {
        // Its files are found beside it: without the slash at the end they would be looked for at the root.
        if (!context.Request.Path.Value!.EndsWith('/'))
        {
            context.Response.Redirect(Address + "/" + context.Request.QueryString);
            return;
        }
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentSecurityPolicy = Policy;
        await context.Response.SendFileAsync(site.WebRootFileProvider.GetFileInfo("graphql/index.html"), context.RequestAborted);
    }
}
