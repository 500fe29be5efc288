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
        viewer.Address = NetworkAddress.Of(context);
        if (await Find(context, context.RequestServices, cache) is { } session)
        {
            session.Fill(viewer);
            context.User = session.Principal;
        }
        if (!HttpMethods.IsGet(context.Request.Method))
            Attend(context, context.RequestServices);
        var endpoint = context.GetEndpoint();
        if (endpoint?.Metadata.GetMetadata<Entrance>() is { } entrance && !entrance.Admits(endpoint, viewer))
            Turn(context, entrance, viewer);
        else
            await next(context);
    }

    /// <summary>Files and the health are everybody's, and the page of an error must show even when the database does not answer.</summary>
    private static bool NeedsNobody(HttpContext context) =>
        context.Features.Get<IExceptionHandlerFeature>() is not null
        || context.Features.Get<IStatusCodeReExecuteFeature>() is not null
        || context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null
        || context.GetEndpoint()?.Metadata.GetMetadata<Entrance>() == Entrance.Unattended;

    /// <summary>A request that may begin or change a session: by what it came, and the cookie that follows from it.</summary>
    private static void Attend(HttpContext context, IServiceProvider scope)
    {
        var (device, cookie) = (scope.GetRequiredService<Device>(), scope.GetRequiredService<DeviceCookie>());
        device.Become(context.Request.Headers.UserAgent, context.Connection.RemoteIpAddress);
        device.Bring(NetworkAddress.Of(context), SessionCookie.Read(context.Request)?.Token, cookie.Known(context));
        var change = scope.GetRequiredService<SessionChange>();
        context.Response.OnStarting(() =>
        {
            SessionCookie.Follow(context, change, cookie);
            return Task.CompletedTask;
        });
    }

    /// <summary>Fills the viewer of a scope that goes on after its request was admitted; false when the session has ended. Nobody is seen by it.</summary>
    public static async ValueTask<bool> IsStill(HttpContext context, IServiceProvider scope)
    {
        var session = await Find(context, scope, scope.GetRequiredService<SessionCache>(), isSeen: false);
        session?.Fill(scope.GetRequiredService<Viewer>());
        return session is not null;
    }

    private static async ValueTask<KnownSession?> Find(HttpContext context, IServiceProvider scope, SessionCache cache, bool isSeen = true) =>
        SessionCookie.Read(context.Request) is not var (token, mark) ? null
        : cache.Find(token, mark) ?? await scope.GetRequiredService<Sessions>().Find(token, mark, isSeen, context.RequestAborted);

    private static void Turn(HttpContext context, Entrance entrance, Viewer viewer)
    {
        if (entrance.Forbids(viewer))
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        else if (viewer.NewcomerName is not null && entrance.SignIn == Entrance.Staff.SignIn)
            context.Response.Redirect("/staff/second-factor");
        else
            SendToSignIn(context, entrance);
    }

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
