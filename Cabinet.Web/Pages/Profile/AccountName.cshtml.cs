using Cabinet.Graph.Links;
using Cabinet.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Profile;

/// <summary>The name that a resident gives a linked account.</summary>
public class AccountNameModel(Frame frame, LinkCare care) : ProfilePage(frame)
{
    public IActionResult OnGet() => LocalRedirect("/profile/accounts");

    public async Task<IActionResult> OnPost([FromForm] string? account, [FromForm] string? name)
    {
        var answer = await care.NameAccount(new(account ?? "", name));
        return answer.Errors.Count > 0 ? Refused(answer.Errors) : Did("named", "/profile/accounts");
    }
}
