using Cabinet.Graph.Links;
using Cabinet.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Profile;

/// <summary>Taking a linked account away.</summary>
public class AccountUnlinkingModel(Frame frame, LinkCare care) : ProfilePage(frame)
{
    public IActionResult OnGet() => LocalRedirect("/profile/accounts");

    public async Task<IActionResult> OnPost([FromForm] string? account)
    {
        var answer = await care.UnlinkAccount(new(account ?? ""));
        return answer.Errors.Count > 0 ? Refused(answer.Errors) : Did("unlinked", "/profile/accounts");
    }
}
