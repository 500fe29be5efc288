using Cabinet.Graph;
using Cabinet.Graph.Logins;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.StaticAssets;

namespace Cabinet.Web;

/// <summary>Tells every request who is asking, and sends whom a page does not admit to sign in.</summary>
internal sealed class SignedIn(RequestDelegate next, SessionCache cache)
{
    public async Task InvokeAsync(HttpContext context, Viewer viewer)
    {
        if (NeedsNobody(context))
        {
            await next(context);
            return;
        }
        if (SessionCookie.Read(context.Request) is { } cookie && await Find(context, cookie.Token, cookie.Mark) is { } session)
        {
            session.Fill(viewer);
            context.User = session.Principal;
        }
        var endpoint = context.GetEndpoint();
        if (endpoint?.Metadata.GetMetadata<Entrance>() is { } entrance && !entrance.Admits(endpoint, viewer))
            SendToSignIn(context, entrance);
        else
            await next(context);
    }

    /// <summary>Files and the health are everybody's, and the page of an error must show even when the database does not answer.</summary>
    private static bool NeedsNobody(HttpContext context) =>
        context.Features.Get<IExceptionHandlerFeature>() is not null
        || context.Features.Get<IStatusCodeReExecuteFeature>() is not null
        || context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null
        || context.GetEndpoint()?.Metadata.GetMetadata<Entrance>() == Entrance.Unattended;

    private async ValueTask<KnownSession?> Find(HttpContext context, string token, string mark) =>
        cache.Find(token, mark) ?? await context.RequestServices.GetRequiredService<Sessions>().Find(token, mark, context.RequestAborted);

    private static void SendToSignIn(HttpContext context, Entrance entrance)
    {
        var address = entrance.SignIn + QueryString.Create("return", ReturnAddress.Of(context.Request));
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages)
            pages.Enabled = false;
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        if (context.Request.IsHtmx())
            // htmx goes there with the whole page whatever the status; a redirect would be followed and land inside a fragment.
            context.Response.Headers["HX-Redirect"] = address;
        else
            context.Response.Redirect(address);
    }
}
