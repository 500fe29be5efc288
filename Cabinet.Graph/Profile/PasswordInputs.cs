namespace Cabinet.Graph.Profile;

/// <summary>A new password for the viewer's login.</summary>
/// <param name="CurrentPassword">The current password.</param>
/// <param name="NewPassword">8 to 128 characters, any Unicode, exact.</param>
/// <param name="IdempotencyKey">The same key gets the first answer again; the passwords are not compared, for they are not kept.</param>
public record ChangePasswordInput(string CurrentPassword, string NewPassword, string? IdempotencyKey = null);

/// <summary>The password changed, or what was wrong.</summary>
/// <param name="Errors">What was wrong; empty when the new password holds.</param>
public record ChangePasswordPayload(IReadOnlyList<UserError> Errors);

/// <summary>Removes the viewer's login.</summary>
/// <param name="Password">The current password.</param>
/// <param name="IdempotencyKey">The same key gets the first answer again.</param>
public record RemoveLoginInput(string Password, string? IdempotencyKey = null);

/// <summary>The login removed, or what was wrong.</summary>
/// <param name="Errors">What was wrong; empty when the login is gone.</param>
public record RemoveLoginPayload(IReadOnlyList<UserError> Errors);
