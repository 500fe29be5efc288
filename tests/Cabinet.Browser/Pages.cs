namespace Cabinet.Browser;

/// <summary>The addresses that every resident has.</summary>
public static class Pages
{
    private static readonly string[] Services = ["electricity", "heating", "hot-water", "cold-water", "waste-water", "waste"];

    public static TheoryData<string> OfResident =>
    [
        "/", "/readings", "/bills", "/profile", "/profile/password", "/profile/email", "/profile/phone", "/profile/accounts", "/profile/sessions", "/profile/messages",
        "/profile/data", "/profile/data/removal",
        .. Services.Select(x => $"/services/{x}"),
        .. Services.Select(x => $"/services/{x}/meters"),
        .. Services.Select(x => $"/services/{x}/house"),
    ];

    public static TheoryData<string> OfAnybody =>
        ["/sign-in", "/register", "/terms", "/recovery", "/profile/email/confirm/stale", "/profile/email/undo/stale", "/profile/removed", "/graphql/docs", "/dev/inbox"];
}
