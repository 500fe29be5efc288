namespace Cabinet.Graph.Devices;

/// <summary>A resident at the door (M5).</summary>
/// <param name="Number">The account's number, with or without its letter index, spaces and dashes.</param>
/// <param name="Password">The password, exact.</param>
/// <param name="Remember">True: stay signed in for 30 days, also when the browser closes.</param>
public record SignInInput(string Number, string Password, bool? Remember = null);

/// <summary>Whether the door opened.</summary>
/// <param name="IsDone">True: the answer sets the session's cookie.</param>
/// <param name="Errors">What was wrong, and how long the next try waits; empty when it is done.</param>
public record SignInPayload(bool IsDone, IReadOnlyList<UserError> Errors);

/// <summary>The way out (M26).</summary>
/// <param name="IdempotencyKey">Taken as everywhere; a session ends once by itself.</param>
public record SignOutInput(string? IdempotencyKey = null);

/// <summary>The session ended.</summary>
/// <param name="Errors">Empty: one who is not signed in is out already.</param>
public record SignOutPayload(IReadOnlyList<UserError> Errors);

/// <summary>Another account of the viewer's own and linked ones (M25).</summary>
/// <param name="AccountId">The account.</param>
/// <param name="IdempotencyKey">The same key gets the first answer again.</param>
public record SwitchAccountInput(string AccountId, string? IdempotencyKey = null);

/// <summary>The account that the session shows from now on, or what was wrong.</summary>
/// <param name="Errors">What was wrong; empty when it is done.</param>
public record SwitchAccountPayload(IReadOnlyList<UserError> Errors);
