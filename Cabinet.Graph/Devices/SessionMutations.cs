using Cabinet.Graph.Logins;

namespace Cabinet.Graph.Devices;

/// <summary>Ending sessions of the viewer's login: at once on this node, within five seconds everywhere.</summary>
public class SessionMutations(SessionQueries queries, Sessions sessions, FirstAnswers answers, Viewer viewer)
{
    /// <summary>Ends one session; one's own is a sign-out.</summary>
    /// <param name="input">The session.</param>
    public Task<EndSessionPayload> EndSession(EndSessionInput input) =>
        answers.Once(input.IdempotencyKey, input with { IdempotencyKey = null }, async () =>
        {
            if (await queries.Find(input.SessionId) is not { } session)
                return new([new(UserErrorCode.NotFound, "Этот вход уже завершён.", "sessionId")]);
            await sessions.End(session);
            return new EndSessionPayload([]);
        }, error => new([error]));

    /// <summary>Ends all sessions but this one.</summary>
    /// <param name="input">Nothing but a key.</param>
    public Task<EndOtherSessionsPayload> EndOtherSessions(EndOtherSessionsInput input) =>
        answers.Once(input.IdempotencyKey, new EndOtherSessionsInput(), async () =>
        {
            if (viewer.Kind != ViewerKind.Resident)
                return new([new(UserErrorCode.SignInRequired, "Войдите в кабинет.")]);
            await sessions.EndOthers(viewer);
            return new EndOtherSessionsPayload([]);
        }, error => new([error]));
}
