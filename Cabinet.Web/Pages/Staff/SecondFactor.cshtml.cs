using Cabinet.Graph.Logins;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cabinet.Web.Pages.Staff;

/// <summary>Sets the second factor up at the first sign-in. Open to whoever gave the right password and has none; others go on to the staff's pages.</summary>
[AllowAnonymous]
public class SecondFactorModel(SecondFactors secondFactors) : PageModel
{
    private const string Home = "/staff";

    [BindProperty]
    public string? Code { get; set; }

    /// <summary>What the app reads from the picture.</summary>
    public string Otpauth { get; private set; } = "";

    public string Secret { get; private set; } = "";

    public QrPicture Picture => QrPicture.Of(Otpauth);

    /// <summary>Shown once; null before.</summary>
    public IReadOnlyList<string>? RecoveryCodes { get; private set; }

    public IReadOnlyList<(string Field, string Message)> Errors { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (await secondFactors.Begin(cancel) is not var (address, secret))
            return Redirect(Home);
        (Otpauth, Secret) = (address, secret);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        RecoveryCodes = await secondFactors.Confirm(Code, cancel);
        if (RecoveryCodes is not null)
        {
            SessionCookie.Refresh(HttpContext);
            return Page();
        }
        Errors = [(nameof(Code), "Код не подошёл. Введите тот, что приложение показывает сейчас; время на телефоне должно быть точным.")];
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await OnGet(cancel);
    }
}
