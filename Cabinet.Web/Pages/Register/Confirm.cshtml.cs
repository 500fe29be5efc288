using System.ComponentModel.DataAnnotations;
using Cabinet.Graph.Logins;
using Cabinet.Graph.Registrations;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Register;

/// <summary>The link of a letter (M3). Opening it shows a button, for mail scanners open every link; the button uses it up.</summary>
public class ConfirmModel(RegistrationQueries registrations, RegistrationMutations acts, Entry entry) : RegistrationPage
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    /// <summary>Asked when the link is opened elsewhere than where the registration was begun. Exact: spaces and all.</summary>
    [BindProperty, DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? Password { get; set; }

    /// <summary>What the link confirms; null when it works no longer.</summary>
    public OpenRegistration? Registration { get; private set; }

    /// <summary>True when this was a contact on file: the registration goes on where it was begun.</summary>
    public bool IsAgreed { get; private set; }

    public async Task OnGet()
    {
        Registration = await Find();
        if (Registration is null)
            Response.StatusCode = StatusCodes.Status404NotFound;
    }

    public async Task<IActionResult> OnPost()
    {
        var payload = await acts.ConfirmRegistration(new(Token, RegistrationCookie.Read(Request), Password));
        if (payload.Registration is not { } confirmed)
        {
            Registration = await Find();
            return Refused(payload.Errors);
        }
        if (entry.IsOpen)
            RegistrationCookie.Take(HttpContext);
        if (confirmed.Step == RegistrationStep.Done)
            return Redirect("/");
        (Registration, IsAgreed) = (confirmed, true);
        return Page();
    }

    private Task<OpenRegistration?> Find() => registrations.ByToken(Token, RegistrationCookie.Read(Request));
}
