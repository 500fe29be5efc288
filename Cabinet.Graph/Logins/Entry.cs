using Cabinet.Data;
using Cabinet.Data.Logins;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Logins;

/// <summary>Signs in whoever has just proved a contact. The browser is known there from now on.</summary>
public class Entry(CabinetDb db, Sessions sessions, SessionCache cache, SessionChange change, Viewer viewer, TimeProvider clock)
{
    /// <summary>Whether an act of this request let somebody in.</summary>
    public bool IsOpen => change.Owner is not null;

    /// <summary>Begins a session of a login, in the act's transaction. The session that asked ends.</summary>
    internal async Task Open(long loginId, long accountId)
    {
        if (viewer.SessionId is { } former)
            await db.Sessions.Where(x => x.Id == former && x.EndedUtc == null).ExecuteUpdateAsync(x => x.SetProperty(y => y.EndedUtc, clock.UtcNow()));
        if (viewer.LoginId is { } login)
            cache.ForgetLogin(login);
        var token = await sessions.Start(new Session { Id = "", LoginId = loginId, CurrentAccountId = accountId }, replaced: null, CancellationToken.None);
        change.Enter(token, Owner.OfAccount(accountId));
    }
}
