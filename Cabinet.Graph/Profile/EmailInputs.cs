namespace Cabinet.Graph.Profile;

/// <summary>A new e-mail for the viewer's login.</summary>
/// <param name="Email">The new address; a link goes there and has to be opened.</param>
/// <param name="Password">The current password.</param>
/// <param name="IdempotencyKey">The same key gets the first answer again.</param>
public record ChangeEmailInput(string Email, string Password, string? IdempotencyKey = null);

/// <summary>The change begun, or what was wrong.</summary>
/// <param name="Errors">What was wrong; empty when the letters were sent.</param>
public record ChangeEmailPayload(IReadOnlyList<UserError> Errors);

/// <summary>The end of the link in the letter to the new address.</summary>
/// <param name="Token">Works once, for 24 hours.</param>
public record ConfirmEmailInput(string Token);

/// <summary>The new e-mail, or what was wrong.</summary>
/// <param name="Errors">What was wrong; empty when the new address holds.</param>
public record ConfirmEmailPayload(IReadOnlyList<UserError> Errors);

/// <summary>The end of the link in the letter to the former address.</summary>
/// <param name="Token">Works once, for 72 hours.</param>
public record UndoEmailChangeInput(string Token);

/// <summary>The former e-mail again, or what was wrong.</summary>
/// <param name="Errors">What was wrong; empty when the former address holds again and all sessions have ended.</param>
public record UndoEmailChangePayload(IReadOnlyList<UserError> Errors);
