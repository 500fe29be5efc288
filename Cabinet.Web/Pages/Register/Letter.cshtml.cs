using Cabinet.Graph.Registrations;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Register;

/// <summary>The third step by e-mail: a letter is on its way (M3). It can be sent once more.</summary>
public class LetterModel(RegistrationQueries registrations, RegistrationMutations acts) : RegistrationPage
{
    public OpenRegistration Registration { get; private set; } = null!;

    public async Task<IActionResult> OnGet() => await Find() ?? Page();

    public async Task<IActionResult> OnPost()
    {
        if (await Find() is { } elsewhere)
            return elsewhere;
        var payload = await acts.SendRegistrationCode(new(Registration.Id));
        return payload.Registration is { } sent ? Redirect(AddressOf(sent.Step)) : Refused(payload.Errors);
    }

    /// <summary>Null when the registration waits for a letter.</summary>
    private async Task<IActionResult?> Find()
    {
        if (await registrations.ByHandle(RegistrationCookie.Read(Request)) is not { } found)
            return Redirect(First);
        Registration = found;
        return found.Step is RegistrationStep.Letter or RegistrationStep.LetterToContactOnFile ? null : Redirect(AddressOf(found.Step));
    }
}
