namespace Cabinet.Web.Security;

/// <summary>
/// A cookie that is always Secure. ASP.NET's own antiforgery refuses plain http then; but behind a proxy that ends TLS, and on localhost, which
/// browsers take for secure, http is all that arrives here.
/// </summary>
internal sealed class HostCookie : CookieBuilder
{
    public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
    {
        var options = base.Build(context, expiresFrom);
        (options.Secure, options.HttpOnly, options.Path) = (true, true, "/");
        return options;
    }
}
