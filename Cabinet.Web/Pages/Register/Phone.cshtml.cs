using System.ComponentModel.DataAnnotations;
using Cabinet.Graph.Registrations;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Register;

/// <summary>The third step by SMS (M4): phone, code, «Подтверждено», «Сохранить».</summary>
public class PhoneModel(RegistrationQueries registrations, RegistrationMutations acts) : RegistrationPage
{
    private const string Here = "/register/phone";

    public OpenRegistration Registration { get; private set; } = null!;

    [BindProperty]
    public string? Phone { get; set; }

    /// <summary>Of its own form; null when another was sent.</summary>
    [BindProperty, DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? Code { get; set; }

    public async Task<IActionResult> OnGet()
    {
        if (await Find() is { } elsewhere)
            return elsewhere;
        Phone = Registration.Phone;
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (await Find() is { } elsewhere)
            return elsewhere;
        var payload = Registration.Step == RegistrationStep.Confirmed ? await acts.CompleteRegistration(new(Registration.Id))
            : Code is not null ? await acts.ConfirmRegistrationCode(new(Registration.Id, Code))
            : await acts.SendRegistrationCode(new(Registration.Id, Phone));
        if (payload.Registration is not { } done)
            return Refused(payload.Errors);
        if (done.Step != RegistrationStep.Done)
            return Redirect(AddressOf(done.Step));
        RegistrationCookie.Take(HttpContext);
        return Redirect("/");
    }

    /// <summary>Null when the registration waits for a phone.</summary>
    private async Task<IActionResult?> Find()
    {
        if (await registrations.ByHandle(RegistrationCookie.Read(Request)) is not { } found)
            return Redirect(First);
        Registration = found;
        return AddressOf(found.Step) == Here ? null : Redirect(AddressOf(found.Step));
    }
}
