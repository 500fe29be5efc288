using System.ComponentModel.DataAnnotations;
using Cabinet.Graph;
using Cabinet.Graph.Profile;
using Cabinet.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Profile;

/// <summary>Changing the password (M24).</summary>
public class PasswordModel(Frame frame, LoginQueries logins, PasswordMutations mutations) : ProfilePage(frame)
{
    [BindProperty(Name = "currentPassword"), DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? CurrentPassword { get; set; }

    [BindProperty(Name = "newPassword"), DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? NewPassword { get; set; }

    [BindProperty(Name = "again"), DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? Again { get; set; }

    /// <summary>What one signs in with, for the browser's own memory of passwords.</summary>
    public string? Number { get; private set; }

    public async Task OnGet() => Number = (await logins.OfViewer())?.Account!.Number;

    public async Task<IActionResult> OnPost()
    {
        await OnGet();
        if (NewPassword != Again)
            return Refused([new(UserErrorCode.WeakPassword, "Новый пароль набран по-разному. Наберите его ещё раз.", "again")]);
        var answer = await mutations.ChangePassword(new(CurrentPassword ?? "", NewPassword ?? ""));
        return answer.Errors.Count > 0 ? Refused(answer.Errors) : Did("changed", "/profile/password");
    }
}
