namespace Cabinet.Graph.Devices;

/// <summary>A session of the viewer's login, to be ended.</summary>
/// <param name="SessionId">The session's id.</param>
/// <param name="IdempotencyKey">The same key gets the first answer again.</param>
public record EndSessionInput(string SessionId, string? IdempotencyKey = null);

/// <summary>The session ended, or what was wrong.</summary>
/// <param name="Errors">What was wrong; empty when the session has ended.</param>
public record EndSessionPayload(IReadOnlyList<UserError> Errors);

/// <summary>Ends all sessions of the viewer's login but this one.</summary>
/// <param name="IdempotencyKey">The same key gets the first answer again.</param>
public record EndOtherSessionsInput(string? IdempotencyKey = null);

/// <summary>The sessions ended, or what was wrong.</summary>
/// <param name="Errors">What was wrong; empty when the others have ended.</param>
public record EndOtherSessionsPayload(IReadOnlyList<UserError> Errors);
