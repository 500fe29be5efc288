namespace Cabinet.Graph.Staff;

/// <summary>Whose contacts to open, and why.</summary>
/// <param name="AccountId">The account's id.</param>
/// <param name="Reason">What the contacts are needed for, 5 to 500 characters; stands in the audit log.</param>
public record OpenContactsInput(string AccountId, string? Reason);

/// <summary>The contacts of an account in full.</summary>
/// <param name="FilePhone">Phone on file at the supplier, E.164.</param>
/// <param name="FileEmail">E-mail on file at the supplier.</param>
/// <param name="LoginPhone">Phone of the registration, E.164.</param>
/// <param name="LoginEmail">E-mail of the registration.</param>
public record OpenedContacts(string? FilePhone, string? FileEmail, string? LoginPhone, string? LoginEmail);

/// <summary>The contacts, or what was wrong.</summary>
/// <param name="Contacts">The contacts; null when something was wrong.</param>
/// <param name="Errors">What was wrong; empty when they were opened.</param>
public record OpenContactsPayload(OpenedContacts? Contacts, IReadOnlyList<UserError> Errors);

/// <summary>Another e-mail for a resident who has lost the old one (M7).</summary>
/// <param name="AccountId">The account's id.</param>
/// <param name="Email">The new address.</param>
/// <param name="Checked">Which papers or answers were checked, 5 to 500 characters; stands in the audit log.</param>
/// <param name="IdempotencyKey">The same key gets the first answer again.</param>
public record SetContactInput(string AccountId, string? Email, string? Checked, string? IdempotencyKey = null);

/// <summary>Whether the e-mail was set.</summary>
/// <param name="IsDone">True when it was; the old and the new address are told, and all sessions have ended.</param>
/// <param name="Errors">What was wrong; empty when it is done.</param>
public record SetContactPayload(bool IsDone, IReadOnlyList<UserError> Errors);

/// <summary>Whose registration to send a link to, and why (M7).</summary>
/// <param name="AccountId">The account's id.</param>
/// <param name="Reason">Why, 5 to 500 characters; stands in the audit log.</param>
/// <param name="IdempotencyKey">The same key gets the first answer again.</param>
public record SendRecoveryLinkInput(string AccountId, string? Reason, string? IdempotencyKey = null);

/// <summary>Whether the link is on its way.</summary>
/// <param name="IsDone">True when it is: a letter goes to the registration's e-mail, and the link in it is shown to nobody else.</param>
/// <param name="Errors">What was wrong; empty when it is done.</param>
public record SendRecoveryLinkPayload(bool IsDone, IReadOnlyList<UserError> Errors);

/// <summary>Whose sessions to end, and why.</summary>
/// <param name="AccountId">The account's id.</param>
/// <param name="Reason">Why, 5 to 500 characters; stands in the audit log.</param>
/// <param name="IdempotencyKey">The same key gets the first answer again.</param>
public record EndSessionsInput(string AccountId, string? Reason, string? IdempotencyKey = null);

/// <summary>How many sessions were ended.</summary>
/// <param name="Ended">The number of devices that were signed in; null when something was wrong.</param>
/// <param name="Errors">What was wrong; empty when it is done.</param>
public record EndSessionsPayload(int? Ended, IReadOnlyList<UserError> Errors);

/// <summary>Whose registration to end, and why.</summary>
/// <param name="AccountId">The account's id.</param>
/// <param name="Reason">Why, 5 to 500 characters; stands in the audit log.</param>
/// <param name="IdempotencyKey">The same key gets the first answer again.</param>
public record EndRegistrationInput(string AccountId, string? Reason, string? IdempotencyKey = null);

/// <summary>Whether the registration was ended.</summary>
/// <param name="IsDone">True when it was: the account can be registered anew, its sessions have ended, its e-mail is told.</param>
/// <param name="Errors">What was wrong; empty when it is done.</param>
public record EndRegistrationPayload(bool IsDone, IReadOnlyList<UserError> Errors);
