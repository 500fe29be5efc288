namespace Cabinet.Graph.Profile;

/// <summary>A new phone for the viewer's login.</summary>
/// <param name="Phone">A Russian mobile number; a code goes there and has to be given back.</param>
/// <param name="Password">The current password.</param>
/// <param name="IdempotencyKey">The same key gets the first answer again.</param>
public record ChangePhoneInput(string Phone, string Password, string? IdempotencyKey = null);

/// <summary>The change begun, or what was wrong.</summary>
/// <param name="Errors">What was wrong; empty when the code was sent.</param>
public record ChangePhonePayload(IReadOnlyList<UserError> Errors);

/// <summary>The code from the SMS.</summary>
/// <param name="Code">Six digits, good for ten minutes and five tries.</param>
/// <param name="IdempotencyKey">The same key gets the first answer again.</param>
public record ConfirmPhoneInput(string Code, string? IdempotencyKey = null);

/// <summary>The new phone, or what was wrong.</summary>
/// <param name="Errors">What was wrong; empty when the new phone holds.</param>
public record ConfirmPhonePayload(IReadOnlyList<UserError> Errors);
