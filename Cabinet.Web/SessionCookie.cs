using System.Globalization;
using Cabinet.Graph.Logins;

namespace Cabinet.Web;

/// <summary>The cookie of a session: its token, and a mark that changes when the session did, so that no node answers from memory of before.</summary>
internal static class SessionCookie
{
    public const string Name = "__Host-cabinet";

    /// <summary>A mark that starts so is of a remembered device: the browser keeps the cookie when it closes.</summary>
    private const char Remembered = 'r';

    private static readonly CookieOptions Options = new() { Secure = true, HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/", IsEssential = true };

    /// <summary>The token and the mark that the browser sent; null without a cookie.</summary>
    public static (string Token, string Mark)? Read(HttpRequest request)
    {
        if (!request.Cookies.TryGetValue(Name, out var value))
            return null;
        var dot = value.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? (value, "") : (value[..dot], value[(dot + 1)..]);
    }

    public static void Give(HttpContext context, string token, bool remember = false)
    {
        var mark = Environment.TickCount64.ToString("x", CultureInfo.InvariantCulture);
        var options = remember ? new CookieOptions(Options) { MaxAge = Sessions.LongestRemembered } : Options;
        context.Response.Cookies.Append(Name, remember ? $"{token}.{Remembered}{mark}" : $"{token}.{mark}", options);
    }

    public static void Take(HttpContext context) => context.Response.Cookies.Delete(Name, Options);

    /// <summary>What an act did to the session, by whichever door, shows in the cookies; an act that failed was rolled back.</summary>
    public static void Follow(HttpContext context, SessionChange change, DeviceCookie device)
    {
        if (context.Response.StatusCode >= StatusCodes.Status500InternalServerError)
            return;
        if (change.IsEnded)
            Leave(context);
        else if (change.Token is { } token)
            Give(context, token, change.Owner is null ? IsRemembered(context.Request) : change.Remembers);
        else if (change.IsMarked)
            Refresh(context);
        if (change.Owner is { } owner)
            device.Give(context, owner);
    }

    private static void Leave(HttpContext context)
    {
        Take(context);
        // What this browser still holds of the session's pages goes too, the way back included.
        context.Response.Headers["Clear-Site-Data"] = "\"cache\"";
    }

    private static bool IsRemembered(HttpRequest request) => Read(request)?.Mark.StartsWith(Remembered) == true;

    /// <summary>After the session's accounts changed: the next request reads them anew, whichever node it meets.</summary>
    public static void Refresh(HttpContext context)
    {
        if (Read(context.Request) is { } cookie)
            Give(context, cookie.Token, IsRemembered(context.Request));
    }
}
