using System.ComponentModel.DataAnnotations;
using Cabinet.Graph;
using Cabinet.Graph.Recoveries;
using Cabinet.Web.Pages.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Recovery;

/// <summary>The link of a letter (M6): a new password, once. Opening it changes nothing.</summary>
[AllowAnonymous]
public class PasswordModel(RecoveryMutations recoveries) : FormPage
{
    private static readonly UserError NotTheSame = new(UserErrorCode.WeakPassword, "Пароли не совпали: введите один и тот же дважды", "again");

    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    /// <summary>Exact: spaces and all.</summary>
    [BindProperty, DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? Password { get; set; }

    [BindProperty, DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? Again { get; set; }

    public bool IsOpen { get; private set; }

    public async Task OnGet()
    {
        IsOpen = await recoveries.IsOpen(Token);
        if (!IsOpen)
            Response.StatusCode = StatusCodes.Status404NotFound;
    }

    public async Task<IActionResult> OnPost()
    {
        if (Password != Again)
        {
            IsOpen = await recoveries.IsOpen(Token);
            return Refused([NotTheSame]);
        }
        var payload = await recoveries.CompleteRecovery(new(Token, Password));
        if (payload.IsDone)
            return Redirect("/");
        IsOpen = payload.Errors.All(x => x.Code != UserErrorCode.Expired);
        return Refused(payload.Errors);
    }
}
