namespace Cabinet.Graph.Links;

/// <summary>Another account to see and to run. Either its holder's surname or its password.</summary>
/// <param name="Number">The account's number as it is printed; only its digits count.</param>
/// <param name="Surname">The holder's surname, in any case, ё as е.</param>
/// <param name="Password">The password of that account's own login.</param>
/// <param name="IdempotencyKey">The same key gets the first answer again.</param>
public record LinkAccountInput(string Number, string? Surname = null, string? Password = null, string? IdempotencyKey = null);

/// <summary>The account linked, or what was wrong.</summary>
/// <param name="Errors">What was wrong; empty when the account is linked.</param>
public record LinkAccountPayload(IReadOnlyList<UserError> Errors);

/// <summary>A linked account to see no longer.</summary>
/// <param name="AccountId">The account's id.</param>
/// <param name="IdempotencyKey">The same key gets the first answer again.</param>
public record UnlinkAccountInput(string AccountId, string? IdempotencyKey = null);

/// <summary>The account unlinked, or what was wrong.</summary>
/// <param name="Errors">What was wrong; empty when the account is no longer linked.</param>
public record UnlinkAccountPayload(IReadOnlyList<UserError> Errors);

/// <summary>What to call a linked account.</summary>
/// <param name="AccountId">The account's id.</param>
/// <param name="Name">At most 60 characters; without one it has its number alone.</param>
/// <param name="IdempotencyKey">The same key gets the first answer again.</param>
public record NameAccountInput(string AccountId, string? Name = null, string? IdempotencyKey = null);

/// <summary>The account named, or what was wrong.</summary>
/// <param name="Errors">What was wrong; empty when it has its name.</param>
public record NameAccountPayload(IReadOnlyList<UserError> Errors);

/// <summary>Somebody else's sight of the viewer's own account, to be ended.</summary>
/// <param name="AccessId">The id of the access.</param>
/// <param name="IdempotencyKey">The same key gets the first answer again.</param>
public record EndAccessInput(string AccessId, string? IdempotencyKey = null);

/// <summary>The access ended, or what was wrong.</summary>
/// <param name="Errors">What was wrong; empty when nobody sees the account by it any more.</param>
public record EndAccessPayload(IReadOnlyList<UserError> Errors);
