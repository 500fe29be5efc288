using Cabinet.Graph.Devices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cabinet.Web.Pages.Profile;

/// <summary>All sessions but the asking one: sent here, they end.</summary>
public class OtherSessionsModel(SessionMutations mutations) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/profile/sessions");

    public async Task<IActionResult> OnPost()
    {
        await mutations.EndOtherSessions(new());
        return LocalRedirect("/profile/sessions?done=ended");
    }
}
