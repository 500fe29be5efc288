namespace Cabinet.Web.Pages.Register;

/// <summary>The cookie of a registration under way: its secret handle. What was typed is in the database.</summary>
internal static class RegistrationCookie
{
    public const string Name = "__Host-cabinet-registration";

    private static readonly CookieOptions Options = new() { Secure = true, HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/", IsEssential = true, MaxAge = TimeSpan.FromHours(24) };

    public static string? Read(HttpRequest request) => request.Cookies[Name];

    public static void Give(HttpContext context, string handle) => context.Response.Cookies.Append(Name, handle, Options);

    public static void Take(HttpContext context) => context.Response.Cookies.Delete(Name, new() { Secure = true, HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/" });
}
