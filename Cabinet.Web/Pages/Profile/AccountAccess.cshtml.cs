using Cabinet.Graph.Links;
using Cabinet.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Profile;

/// <summary>Ending another login's sight of the own account.</summary>
public class AccountAccessModel(Frame frame, LinkCare care) : ProfilePage(frame)
{
    public IActionResult OnGet() => LocalRedirect("/profile/accounts");

    public async Task<IActionResult> OnPost([FromForm] string? access)
    {
        var answer = await care.EndAccess(new(access ?? ""));
        return answer.Errors.Count > 0 ? Refused(answer.Errors) : Did("ended", "/profile/accounts");
    }
}
