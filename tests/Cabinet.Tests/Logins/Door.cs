namespace Cabinet.Tests.Logins;

/// <summary>Whether the residents' pages are open to somebody.</summary>
internal static class Door
{
    public const string SessionCookie = "__Host-cabinet";
    public const string ResidentsPage = "/accounts/current";

    public static async Task<bool> IsOpen(HttpClient person)
    {
        using var answer = await person.GetAsync(new Uri(ResidentsPage, UriKind.Relative));
        return !To(answer).StartsWith("/sign-in", StringComparison.Ordinal);
    }

    /// <summary>Somebody else's browser with this cookie.</summary>
    public static async Task<bool> IsOpen(CabinetHost host, string cookie)
    {
        using var thief = host.Stranger();
        thief.DefaultRequestHeaders.Add("Cookie", $"{SessionCookie}={cookie}");
        return await IsOpen(thief);
    }

    public static string To(HttpResponseMessage answer) => answer.Headers.Location?.OriginalString ?? "";

    /// <summary>The whole header that sets a cookie.</summary>
    public static string SetCookie(HttpResponseMessage answer, string name) =>
        answer.Headers.GetValues("Set-Cookie").Single(x => x.StartsWith(name + "=", StringComparison.Ordinal));

    public static string Value(string setCookie) => setCookie.Split('=', 2)[1].Split(';')[0];
}
