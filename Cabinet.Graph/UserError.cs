using Cabinet.Data;

namespace Cabinet.Graph;

/// <summary>Something that a person can do wrong, or that has to be confirmed: part of the answer, never an exception.</summary>
/// <param name="Code">Stable code for programs.</param>
/// <param name="Message">What is wrong and what to do, in Russian.</param>
/// <param name="Field">The path of the input field that it is about.</param>
public record UserError(UserErrorCode Code, string Message, params IReadOnlyList<string> Field)
{
    /// <summary>The last accepted value, in the service's unit, when the refusal compares with it.</summary>
    public decimal? Last { get; init; }

    /// <summary>The limit that was passed: digits, or a volume in the service's unit.</summary>
    public decimal? Limit { get; init; }

    /// <summary>The period that the refusal is about.</summary>
    public Period? Period { get; init; }

    /// <summary>Seconds until it can be tried again.</summary>
    public int? RetryAfter { get; init; }
}

/// <summary>What was wrong.</summary>
public enum UserErrorCode
{
    /// <summary>There is no such object, or it is not yours.</summary>
    NotFound,

    /// <summary>Sign in first.</summary>
    SignInRequired,

    /// <summary>The value is not a number of plain digits with one comma or point.</summary>
    NotANumber,

    /// <summary>More digits before the comma than the meter has.</summary>
    TooManyDigits,

    /// <summary>More digits after the comma than the meter has.</summary>
    TooManyDecimals,

    /// <summary>All zones of a meter are given together, each once.</summary>
    ZonesIncomplete,

    /// <summary>The meter is not in service on that day.</summary>
    MeterNotInService,

    /// <summary>The value is below the last accepted one.</summary>
    BelowLast,

    /// <summary>The value is below the last one and may have passed through zero: send it again with <c>confirm</c>.</summary>
    ConfirmRollOver,

    /// <summary>The reading of this period has been calculated and cannot change.</summary>
    AlreadyCalculated,

    /// <summary>The reading no longer waits, or the session that handed it in has ended.</summary>
    CannotWithdraw,

    /// <summary>The idempotency key came with other input before.</summary>
    KeyReused,

    /// <summary>The current password is not this one.</summary>
    WrongPassword,

    /// <summary>The new password is too short, too long, or too easy to guess.</summary>
    WeakPassword,

    /// <summary>Too much was tried: wait for <c>retryAfter</c> seconds.</summary>
    TooManyTries,

    /// <summary>The e-mail or the phone cannot be one, or nothing can be sent to it.</summary>
    InvalidContact,

    /// <summary>That many accounts share this e-mail already, or are linked already.</summary>
    TooManyAccounts,

    /// <summary>The link or the code is used up, replaced, wrong or too old.</summary>
    InvalidToken,

    /// <summary>Number and surname, or number and password, do not belong together.</summary>
    NoMatch,

    /// <summary>It is so already.</summary>
    AlreadySo,

    /// <summary>The text is too long.</summary>
    TooLong,

    /// <summary>An idempotency key is 1 to 200 printable characters.</summary>
    InvalidKey,

    /// <summary>There is no account of this number and surname.</summary>
    NoSuchHolder,

    /// <summary>The registration or the link is unknown, used up or out of time: start again.</summary>
    Expired,

    /// <summary>This is no e-mail address.</summary>
    InvalidEmail,

    /// <summary>This is no Russian phone number.</summary>
    InvalidPhone,

    /// <summary>Without the consent to the terms there is no registration.</summary>
    ConsentRequired,

    /// <summary>The code is not the one that was sent, or its time or its tries are over.</summary>
    WrongCode,

    /// <summary>The contact has not been confirmed yet, or the step does not fit what was done so far.</summary>
    NotConfirmed,

    /// <summary>The account has been registered meanwhile: sign in or recover the access.</summary>
    AlreadyRegistered,

    /// <summary>Only operators may do this.</summary>
    StaffOnly,

    /// <summary>Say in words why, or what was checked.</summary>
    ReasonRequired,

    /// <summary>The account is not registered in the cabinet.</summary>
    NotRegistered,
}
