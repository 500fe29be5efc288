using Cabinet.Data.Notifications;
using Cabinet.Data.Registrations;

namespace Cabinet.Graph.Registrations;

/// <summary>The first step: both stand on every paper bill.</summary>
/// <param name="Number">The account's number, with or without its letter index, spaces and dashes.</param>
/// <param name="Surname">The holder's surname; case and ё or е do not matter.</param>
public record StartRegistrationInput(string? Number, string? Surname);

/// <summary>What the login will be made of.</summary>
/// <param name="RegistrationId">The registration's secret id.</param>
/// <param name="Email">The e-mail; may be left out when the confirmation goes by SMS.</param>
/// <param name="Password">8 to 128 characters, exact.</param>
/// <param name="ConfirmBy">The way to confirm.</param>
/// <param name="Consent">True: the person has read the terms and agrees to them.</param>
public record FillRegistrationInput(string? RegistrationId, string? Email, string? Password, MessageChannel? ConfirmBy, bool? Consent)
{
    /// <summary>The door says it, not who asks.</summary>
    internal ConsentChannel ConsentedBy { get; init; } = ConsentChannel.Api;

    /// <summary>The same, given on the site's page.</summary>
    public FillRegistrationInput OnPage() => this with { ConsentedBy = ConsentChannel.Page };
}

/// <summary>Where to send a code.</summary>
/// <param name="RegistrationId">The registration's secret id.</param>
/// <param name="Phone">The phone that will belong to the login; left out when only the phone on file has to confirm.</param>
public record SendRegistrationCodeInput(string? RegistrationId, string? Phone = null);

/// <summary>The code that came by SMS.</summary>
/// <param name="RegistrationId">The registration's secret id.</param>
/// <param name="Code">Six digits.</param>
public record ConfirmRegistrationCodeInput(string? RegistrationId, string? Code);

/// <summary>The link that came by e-mail.</summary>
/// <param name="Token">The secret at the end of the link.</param>
/// <param name="RegistrationId">The registration's secret id, when the link is opened where the registration was begun.</param>
/// <param name="Password">
/// The password chosen in the registration, when the link is opened elsewhere: a link alone does not end a registration that somebody else may have begun.
/// </param>
public record ConfirmRegistrationInput(string? Token, string? RegistrationId = null, string? Password = null);

/// <summary>The last step of a registration by SMS.</summary>
/// <param name="RegistrationId">The registration's secret id.</param>
public record CompleteRegistrationInput(string? RegistrationId);

/// <summary>The registration as it stands, or what was wrong.</summary>
/// <param name="Registration">The registration under way; null when something was wrong.</param>
/// <param name="Errors">What was wrong; empty when the step was done.</param>
public record RegistrationPayload(OpenRegistration? Registration, IReadOnlyList<UserError> Errors)
{
    internal static RegistrationPayload Refused(params IReadOnlyList<UserError> errors) => new(null, errors);
}
