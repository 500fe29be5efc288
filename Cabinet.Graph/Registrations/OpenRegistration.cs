using Cabinet.Data.Notifications;
using Cabinet.Data.Registrations;
using Cabinet.Graph.Notifications;

namespace Cabinet.Graph.Registrations;

/// <summary>A registration as whoever runs it may see it.</summary>
/// <param name="Id">The secret that the next steps name it by; empty for one who came by a link.</param>
/// <param name="Step">What has to be done next.</param>
/// <param name="SentTo">The contact that has to confirm next, masked; null when none has been given.</param>
public sealed record OpenRegistration(string Id, RegistrationStep Step, string? SentTo)
{
    /// <summary>The holder's surname; the one who began knows it.</summary>
    public string Surname { get; init; } = "";

    /// <summary>The account's number, masked.</summary>
    public string Account { get; init; } = "";

    /// <summary>The e-mail and the phone as they were typed.</summary>
    public string? Email { get; init; }

    public string? Phone { get; init; }

    /// <summary>Whether its link was opened elsewhere than where it was begun, so that it takes the password as well.</summary>
    public bool AsksPassword { get; init; }

    /// <summary>The terms that have to be agreed to.</summary>
    public Terms Terms { get; } = Terms.Current;

    internal static OpenRegistration Of(Registration registration, string handle)
    {
        var target = Target.Of(registration);
        return new(handle, StepOf(registration, target), target is null ? null : Masked.Address(target.Channel, target.Address))
        {
            Surname = registration.Account!.LastName,
            Account = Masked.Account(registration.Account.Number),
            Email = registration.Email,
            Phone = registration.Phone,
        };
    }

    private static RegistrationStep StepOf(Registration registration, Target? target) => (registration, target) switch
    {
        ({ CompletedUtc: not null }, _) => RegistrationStep.Done,
        ({ PasswordHash: null }, _) => RegistrationStep.Details,
        ({ ConfirmedUtc: not null }, _) => RegistrationStep.Confirmed,
        (_, null) => RegistrationStep.Phone,
        (_, { Channel: MessageChannel.Mail, IsOnFile: var onFile }) => onFile ? RegistrationStep.LetterToContactOnFile : RegistrationStep.Letter,
        (_, { IsOnFile: true }) => RegistrationStep.CodeToPhoneOnFile,
        ({ CodeHash: null }, _) => RegistrationStep.Phone,
        _ => RegistrationStep.Code,
    };
}

/// <summary>What a registration waits for.</summary>
public enum RegistrationStep
{
    /// <summary>E-mail, password, the way to confirm, the consent.</summary>
    Details,

    /// <summary>The link in the letter to the contact on file.</summary>
    LetterToContactOnFile,

    /// <summary>The link in the letter to the typed e-mail.</summary>
    Letter,

    /// <summary>The code that is sent to the phone on file.</summary>
    CodeToPhoneOnFile,

    /// <summary>The phone, to send a code to.</summary>
    Phone,

    /// <summary>The code that was sent to the typed phone.</summary>
    Code,

    /// <summary>Nothing but to be completed.</summary>
    Confirmed,

    /// <summary>Nothing: the login is there.</summary>
    Done,
}
