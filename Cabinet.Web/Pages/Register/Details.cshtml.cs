using System.ComponentModel.DataAnnotations;
using Cabinet.Data.Notifications;
using Cabinet.Graph;
using Cabinet.Graph.Registrations;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Register;

/// <summary>The second step: e-mail, password, the way to confirm, the consent (M2).</summary>
public class DetailsModel(RegistrationQueries registrations, RegistrationMutations acts) : RegistrationPage
{
    private static readonly UserError NotTheSame = new(UserErrorCode.WeakPassword, "Пароли не совпали: введите один и тот же дважды", "again");

    public OpenRegistration Registration { get; private set; } = null!;

    [BindProperty]
    public string? Email { get; set; }

    /// <summary>Exact: spaces and all.</summary>
    [BindProperty, DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? Password { get; set; }

    [BindProperty, DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? Again { get; set; }

    [BindProperty]
    public MessageChannel? ConfirmBy { get; set; }

    [BindProperty]
    public bool Consent { get; set; }

    public async Task<IActionResult> OnGet()
    {
        if (await Find() is not { } found)
            return Redirect(First);
        (Registration, Email) = (found, found.Email);
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (await Find() is not { } found)
            return Redirect(First);
        Registration = found;
        if (Password != Again)
            return Refused([NotTheSame]);
        var payload = await acts.FillRegistration(new FillRegistrationInput(found.Id, Email, Password, ConfirmBy, Consent).OnPage());
        return payload.Registration is { } filled ? Redirect(AddressOf(filled.Step)) : Refused(payload.Errors);
    }

    private async Task<OpenRegistration?> Find() =>
        await registrations.ByHandle(RegistrationCookie.Read(Request)) is { Step: not RegistrationStep.Done } found ? found : null;
}
