using Cabinet.Graph.Profile;
using Cabinet.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Profile;

/// <summary>Confirming the new phone by its code.</summary>
public class PhoneCodeModel(Frame frame, PhoneMutations mutations) : ProfilePage(frame)
{
    public IActionResult OnGet() => LocalRedirect("/profile/phone");

    public async Task<IActionResult> OnPost([FromForm] string? code)
    {
        var answer = await mutations.ConfirmPhone(new(code ?? ""));
        return answer.Errors.Count > 0 ? Refused(answer.Errors) : Did("changed", "/profile/phone");
    }
}
