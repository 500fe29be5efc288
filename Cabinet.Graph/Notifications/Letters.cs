using Cabinet.Data.Notifications;

namespace Cabinet.Graph.Notifications;

/// <summary>Confirm a registration by a link (M3).</summary>
/// <param name="Account">The account's number, whole; as in all letters, only its last four digits are shown.</param>
/// <param name="Token">The secret at the end of the link.</param>
public sealed record ConfirmRegistrationLetter(string Account, string Token) : Letter
{
    public override MessageKind Kind => MessageKind.ConfirmRegistration;
}

/// <summary>Somebody began to register an account that is registered already: offers recovery.</summary>
public sealed record RegistrationAttemptLetter(string Account) : Letter
{
    public override MessageKind Kind => MessageKind.RegistrationAttempt;
}

/// <summary>Set a new password by a link (M6).</summary>
public sealed record RecoveryLetter(string Account, string Token) : Letter
{
    public override MessageKind Kind => MessageKind.Recovery;

    public override TimeSpan Lifetime => TimeSpan.FromMinutes(60);
}

/// <summary>The password was changed (M24).</summary>
public sealed record PasswordChangedLetter(string Account, DateTime At) : Letter
{
    public override MessageKind Kind => MessageKind.PasswordChanged;
}

/// <summary>To the new address: confirm it by a link.</summary>
public sealed record ConfirmEmailLetter(string Account, string Token) : Letter
{
    public override MessageKind Kind => MessageKind.ConfirmEmail;
}

/// <summary>To the former address: the e-mail is being changed to another (shown masked), with a link back that works for 72 hours.</summary>
public sealed record EmailChangeLetter(string Account, string NewEmail, string Token) : Letter
{
    public override MessageKind Kind => MessageKind.EmailChange;

    public override TimeSpan Lifetime => TimeSpan.FromHours(72);
}

/// <summary>The e-mail was changed.</summary>
public sealed record EmailChangedLetter(string Account, DateTime At) : Letter
{
    public override MessageKind Kind => MessageKind.EmailChanged;
}

/// <summary>To the contact of an account that the registration of another one (<c>By</c>, its number) may see from now on (M25).</summary>
public sealed record AccountLinkedLetter(string Account, string By, DateTime At) : Letter
{
    public override MessageKind Kind => MessageKind.AccountLinked;
}

/// <summary>Sign-in is locked after too many wrong passwords; opens again at a moment, UTC.</summary>
public sealed record SignInLockedLetter(string Account, DateTime Until) : Letter
{
    public override MessageKind Kind => MessageKind.SignInLocked;
}

/// <summary>The registration was removed, at its resident's wish.</summary>
public sealed record LoginRemovedLetter(string Account, DateTime At) : Letter
{
    public override MessageKind Kind => MessageKind.LoginRemoved;
}

/// <summary>The supplier ended the registration.</summary>
public sealed record RegistrationEndedLetter(string Account, DateTime At) : Letter
{
    public override MessageKind Kind => MessageKind.RegistrationEnded;
}

/// <summary>To the old and the new address: an operator set the new one (shown masked) after a check (M7).</summary>
public sealed record EmailSetLetter(string Account, string NewEmail, DateTime At) : Letter
{
    public override MessageKind Kind => MessageKind.EmailSet;
}

/// <summary>A one-time code, good for ten minutes (M4).</summary>
public sealed record CodeSms(string Code) : Letter
{
    public override MessageKind Kind => MessageKind.Code;

    public override MessageChannel Channel => MessageChannel.Sms;

    public override TimeSpan Lifetime => TimeSpan.FromMinutes(10);
}

/// <summary>A short notice.</summary>
/// <param name="Text">The sentence after the supplier's name.</param>
public sealed record NoticeSms(string Text) : Letter
{
    public override MessageKind Kind => MessageKind.Notice;

    public override MessageChannel Channel => MessageChannel.Sms;
}
