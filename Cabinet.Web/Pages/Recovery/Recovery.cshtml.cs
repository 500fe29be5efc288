using Cabinet.Graph.Recoveries;
using Cabinet.Web.Pages.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Recovery;

/// <summary>«Забыли пароль?» (M6): the answer is the same whether there is such an account or not.</summary>
[AllowAnonymous]
public class RecoveryModel(RecoveryMutations recoveries) : FormPage
{
    [BindProperty]
    public string? Number { get; set; }

    /// <summary>True after the request was taken.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Sent { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost()
    {
        var payload = await recoveries.RequestRecovery(new(Number));
        return payload.IsTaken ? Redirect("/recovery?sent=true") : Refused(payload.Errors);
    }
}
