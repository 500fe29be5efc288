namespace Cabinet.Web;

/// <summary>Where to go after sign-in: an address of this site, never another's.</summary>
internal static class ReturnAddress
{
    private const string Home = "/";
    private const string Here = "http://here.invalid";

    /// <summary>The address when it is local and safe to put into a header, else home.</summary>
    public static string Local(string? address, string home = Home)
    {
        if (address is not ['/', ..] || address.Length > 2000 || address.Any(char.IsControl) || address.Contains('\\', StringComparison.Ordinal))
            return home;
        // Dots and escapes are resolved first: «/.//evil» is local only until then.
        var local = Uri.TryCreate(Here + address, UriKind.Absolute, out var url) && url.GetLeftPart(UriPartial.Authority) == Here ? url.PathAndQuery : home;
        return local.StartsWith("//", StringComparison.Ordinal) || IsDoor(local) ? home : local;
    }

    /// <summary>The page to come back to when the session ended: the one asked for, or the one whose form was sent.</summary>
    public static string Of(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) && !request.IsHtmx())
            return Local(request.PathBase + request.Path + request.QueryString);
        var page = request.IsHtmx() ? request.Headers["HX-Current-URL"].ToString() : request.Headers.Referer.ToString();
        return Uri.TryCreate(page, UriKind.Absolute, out var url) && url.Authority == request.Host.Value ? Local(url.PathAndQuery) : Home;
    }

    /// <summary>True when htmx asked: its answer lands inside a page.</summary>
    public static bool IsHtmx(this HttpRequest request) => request.Headers.ContainsKey("HX-Request");

    private static bool IsDoor(string local) => local.Split('?')[0].TrimEnd('/') is "/sign-in" or "/sign-out" or "/staff/sign-in" or "/error";
}
