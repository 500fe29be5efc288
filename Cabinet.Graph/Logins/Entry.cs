using Cabinet.Data;
using Cabinet.Data.Logins;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Logins;

/// <summary>Signs in whoever has just proved a contact. The door, page or API, puts the token into its cookie; no answer carries it.</summary>
public class Entry(CabinetDb db, Sessions sessions, SessionCache cache, Viewer viewer, TimeProvider clock)
{
    /// <summary>The new session's token; null when no act of this request began one.</summary>
    public string? Token { get; private set; }

    /// <summary>Begins a session of a login, in the act's transaction. The session that asked ends.</summary>
    internal async Task Open(long loginId, long accountId)
    {
        if (viewer.SessionId is { } former)
            await db.Sessions.Where(x => x.Id == former && x.EndedUtc == null).ExecuteUpdateAsync(x => x.SetProperty(y => y.EndedUtc, clock.UtcNow()));
        if (viewer.LoginId is { } login)
            cache.ForgetLogin(login);
        Token = await sessions.Start(new Session { Id = "", LoginId = loginId, CurrentAccountId = accountId }, replaced: null, CancellationToken.None);
    }
}
