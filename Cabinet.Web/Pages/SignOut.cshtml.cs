using Cabinet.Graph;
using Cabinet.Graph.Logins;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cabinet.Web.Pages;

/// <summary>«Выход» (M26): ends the session, and with it the right to withdraw its waiting readings.</summary>
[AllowAnonymous]
public class SignOutModel(Sessions sessions, Viewer viewer) : PageModel
{
    public IActionResult OnGet() => viewer.Kind == ViewerKind.Anonymous ? LocalRedirect("/sign-in") : Page();

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await sessions.EndOwn(cancel);
        return LocalRedirect(viewer.StaffName is null ? "/sign-in" : "/staff/sign-in");
    }
}
