using Cabinet.Data.Accounts;
using Cabinet.Graph;
using Cabinet.Graph.Logins;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cabinet.Web.Pages.Accounts;

/// <summary>The account that the pages show: the own or a linked one (M25).</summary>
public class CurrentModel(Sessions sessions, Viewer viewer) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    /// <param name="number">As it is printed or typed; one that is not the viewer's is not found.</param>
    public async Task<IActionResult> OnPost([FromForm] string? number)
    {
        if (!await sessions.Switch(viewer, Account.IdOf(number), HttpContext.RequestAborted))
            return NotFound();
        return LocalRedirect("/");
    }
}
