using Cabinet.Graph.Devices;
using Cabinet.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Profile;

/// <summary>The browsers in which the login is signed in.</summary>
public class SessionsModel(Frame frame, SessionQueries queries, SessionMutations mutations) : ProfilePage(frame)
{
    public IReadOnlyList<SignedInDevice> Sessions { get; private set; } = [];

    /// <summary>«Firefox, Windows».</summary>
    public static string NameOf(SignedInDevice session) => (session.Browser, session.System) switch
    {
        (null, null) => "Неизвестное устройство",
        (var browser, null) => browser,
        (null, var system) => system,
        var (browser, system) => $"{browser}, {system}",
    };

    public async Task OnGet() => Sessions = await queries.Running();

    /// <summary>Ends one session.</summary>
    public async Task<IActionResult> OnPost([FromForm] string? session)
    {
        var answer = await mutations.EndSession(new(session ?? ""));
        if (answer.Errors.Count == 0)
            return Did("ended", "/profile/sessions");
        await OnGet();
        return Refused(answer.Errors);
    }
}
