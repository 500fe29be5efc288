using Cabinet.Graph.Registrations;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Register;

/// <summary>The first step: the account's number and the holder's surname (M1).</summary>
public class RegisterModel(RegistrationMutations registrations) : RegistrationPage
{
    /// <summary>As it was typed.</summary>
    [BindProperty]
    public string? Number { get; set; }

    [BindProperty]
    public string? Surname { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost()
    {
        var payload = await registrations.StartRegistration(new(Number, Surname));
        if (payload.Registration is not { } begun)
            return Refused(payload.Errors);
        RegistrationCookie.Give(HttpContext, begun.Id);
        return Redirect(AddressOf(begun.Step));
    }
}
