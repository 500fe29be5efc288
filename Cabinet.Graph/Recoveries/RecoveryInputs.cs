namespace Cabinet.Graph.Recoveries;

/// <summary>Whose access to recover.</summary>
/// <param name="Number">The account's number, with or without its letter index, spaces and dashes.</param>
public record RequestRecoveryInput(string? Number);

/// <summary>Whether the request was taken. Nothing tells whether there is such an account, or whether it is registered.</summary>
/// <param name="IsTaken">True: when the account is registered on an e-mail, a letter with a link is on its way to it.</param>
/// <param name="Errors">What was wrong; empty when it was taken.</param>
public record RequestRecoveryPayload(bool IsTaken, IReadOnlyList<UserError> Errors);

/// <summary>The new password.</summary>
/// <param name="Token">The secret at the end of the link.</param>
/// <param name="Password">8 to 128 characters, exact.</param>
public record CompleteRecoveryInput(string? Token, string? Password);

/// <summary>Whether the password was set.</summary>
/// <param name="IsDone">True: the password is set, other sessions have ended, and this one is signed in.</param>
/// <param name="Errors">What was wrong; empty when it is done.</param>
public record CompleteRecoveryPayload(bool IsDone, IReadOnlyList<UserError> Errors);
