namespace Cabinet.Web.GraphHttp;

/// <summary>
/// A browser sends the cookie of a signed-in person with whatever another site makes it send. So a request with the cookie must bear what no other
/// site can make: a header of our own, or the browser's word that it comes from our pages. Whoever has no cookie has nothing to steal.
/// </summary>
internal static class CrossSite
{
    public static bool Refuses(HttpRequest request)
    {
        if (SessionCookie.Read(request) is null || request.Headers["GraphQL-Preflight"] == "1")
            return false;
        var site = request.Headers["Sec-Fetch-Site"];
        // What a person typed into the address bar comes from no site; it can only query.
        return site != "same-origin" && !(site == "none" && HttpMethods.IsGet(request.Method));
    }
}
