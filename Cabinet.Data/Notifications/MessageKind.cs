namespace Cabinet.Data.Notifications;

/// <summary>The way a message goes.</summary>
public enum MessageChannel
{
    /// <summary>E-mail.</summary>
    Mail = 1,

    /// <summary>SMS.</summary>
    Sms = 2,
}

/// <summary>What became of a message.</summary>
public enum MessageState
{
    /// <summary>Is sent as soon as it can be.</summary>
    Waiting = 1,

    /// <summary>Is being sent.</summary>
    Sending = 2,

    /// <summary>The mail server or the SMS gateway took it.</summary>
    Delivered = 3,

    /// <summary>Was refused for good, or its time ran out.</summary>
    Failed = 4,

    /// <summary>The connection broke at a moment that does not tell whether it was taken; an SMS is not sent twice.</summary>
    Unknown = 5,
}

/// <summary>What a message tells of.</summary>
public enum MessageKind
{
    /// <summary>Confirm a registration by a link.</summary>
    ConfirmRegistration = 1,

    /// <summary>Somebody began to register an account that is registered already.</summary>
    RegistrationAttempt = 2,

    /// <summary>Set a new password by a link.</summary>
    Recovery = 3,

    /// <summary>The password was changed.</summary>
    PasswordChanged = 4,

    /// <summary>Confirm a new e-mail address by a link.</summary>
    ConfirmEmail = 5,

    /// <summary>To the former address: the e-mail is being changed, with a link back.</summary>
    EmailChange = 6,

    /// <summary>The e-mail was changed.</summary>
    EmailChanged = 7,

    /// <summary>Another registration may see this account from now on.</summary>
    AccountLinked = 8,

    /// <summary>Sign-in is locked for a while after too many wrong passwords.</summary>
    SignInLocked = 9,

    /// <summary>A one-time code.</summary>
    Code = 10,

    /// <summary>A notice.</summary>
    Notice = 11,

    /// <summary>The registration was removed.</summary>
    LoginRemoved = 20,

    /// <summary>The supplier ended the registration.</summary>
    RegistrationEnded = 21,

    /// <summary>An operator set another e-mail.</summary>
    EmailSet = 22,
}
