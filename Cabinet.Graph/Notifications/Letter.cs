using System.Text.Json.Serialization;
using Cabinet.Data.Notifications;

namespace Cabinet.Graph.Notifications;

/// <summary>What fills the template of a letter. It is kept encrypted and rendered when it is sent, so an act waits for no template.</summary>
[JsonDerivedType(typeof(ConfirmRegistrationLetter), nameof(ConfirmRegistrationLetter))]
[JsonDerivedType(typeof(RegistrationAttemptLetter), nameof(RegistrationAttemptLetter))]
[JsonDerivedType(typeof(RecoveryLetter), nameof(RecoveryLetter))]
[JsonDerivedType(typeof(PasswordChangedLetter), nameof(PasswordChangedLetter))]
[JsonDerivedType(typeof(ConfirmEmailLetter), nameof(ConfirmEmailLetter))]
[JsonDerivedType(typeof(EmailChangeLetter), nameof(EmailChangeLetter))]
[JsonDerivedType(typeof(EmailChangedLetter), nameof(EmailChangedLetter))]
[JsonDerivedType(typeof(AccountLinkedLetter), nameof(AccountLinkedLetter))]
[JsonDerivedType(typeof(SignInLockedLetter), nameof(SignInLockedLetter))]
[JsonDerivedType(typeof(LoginRemovedLetter), nameof(LoginRemovedLetter))]
[JsonDerivedType(typeof(RegistrationEndedLetter), nameof(RegistrationEndedLetter))]
[JsonDerivedType(typeof(EmailSetLetter), nameof(EmailSetLetter))]
[JsonDerivedType(typeof(CodeSms), nameof(CodeSms))]
[JsonDerivedType(typeof(NoticeSms), nameof(NoticeSms))]
public abstract record Letter
{
    public abstract MessageKind Kind { get; }

    public virtual MessageChannel Channel => MessageChannel.Mail;

    /// <summary>So long it is of use; later it is not sent any more.</summary>
    public virtual TimeSpan Lifetime => TimeSpan.FromDays(1);
}
