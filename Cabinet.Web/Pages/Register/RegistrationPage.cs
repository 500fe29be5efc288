using Cabinet.Graph.Registrations;
using Cabinet.Web.Pages.Shared;
using Microsoft.AspNetCore.Authorization;

namespace Cabinet.Web.Pages.Register;

/// <summary>A step of a registration.</summary>
[AllowAnonymous]
public abstract class RegistrationPage : FormPage
{
    protected const string First = "/register";

    /// <summary>The page of what a registration waits for.</summary>
    protected static string AddressOf(RegistrationStep step) => step switch
    {
        RegistrationStep.Details => "/register/details",
        RegistrationStep.Letter or RegistrationStep.LetterToContactOnFile => "/register/letter",
        RegistrationStep.Done => "/",
        _ => "/register/phone",
    };
}
