namespace Cabinet.Web.Security;

/// <summary>The headers of every answer. Set as it starts, so that an error page, whose headers were cleared, has them too.</summary>
internal sealed class SecurityHeaders(RequestDelegate next, ContentPolicy policy)
{
    public Task InvokeAsync(HttpContext context)
    {
        // A page shown again in place of this one has another path.
        var content = policy.Of(context.Request.Path);
        context.Response.OnStarting(Add, (context.Response.Headers, content));
        return next(context);
    }

    private static Task Add(object state)
    {
        var (headers, content) = ((IHeaderDictionary, string))state;
        headers.TryAdd("Content-Security-Policy", content);
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("X-Frame-Options", "DENY");
        headers.TryAdd("Referrer-Policy", "same-origin");
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        headers.TryAdd("Cross-Origin-Resource-Policy", "same-origin");
        headers.TryAdd("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        // Files say themselves how long they keep; whatever does not is somebody's own.
        headers.TryAdd("Cache-Control", "no-store");
        return Task.CompletedTask;
    }
}
