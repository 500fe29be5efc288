using Cabinet.Graph;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cabinet.Web.Pages.Profile;

/// <summary>The page of a mailed link: opening it, as scanners of mail do, shows a button and uses up nothing.</summary>
[AllowAnonymous]
public abstract class EmailLinkPage : PageModel
{
    public string Token { get; private set; } = "";

    /// <summary>Whether the button would do anything.</summary>
    public bool Works { get; private set; }

    public bool IsDone { get; private set; }

    public string? Error { get; private set; }

    public async Task OnGet(string token) => (Token, Works) = (token, await MayBeUsed(token));

    public async Task<IActionResult> OnPost(string token)
    {
        Token = token;
        if (await Use(token) is [var error, ..])
        {
            Error = error.Message;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
        else
            IsDone = true;
        return Page();
    }

    protected abstract Task<bool> MayBeUsed(string token);

    protected abstract Task<IReadOnlyList<UserError>> Use(string token);
}
