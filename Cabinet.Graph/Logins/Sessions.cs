using Cabinet.Data;
using Cabinet.Data.Logins;
using Cabinet.Data.Readings;
using Cabinet.Graph.Pseudonyms;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Logins;

/// <summary>Signed-in browsers: idle for 30 minutes or 12 hours old, they end; a resident's remembered one, 30 days old.</summary>
public class Sessions(
    CabinetDb db, SessionCache cache, SeenSessions seen, SealedIds sealedIds, SecondFactor secondFactor, Device device, SessionChange change, TimeProvider clock)
{
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>So long a remembered session runs, seen or not.</summary>
    public static readonly TimeSpan LongestRemembered = TimeSpan.FromDays(30);

    /// <summary>The running session of a token, or null; kept in the <see cref="SessionCache"/>, which is asked first.</summary>
    public async Task<KnownSession?> Find(string token, string mark = "", bool isSeen = true, CancellationToken cancel = default)
    {
        if (SessionToken.IdOf(token) is not { } id)
            return null;
        var now = clock.UtcNow();
        var (busy, recent, remembered) = (now - Idle, now - Longest, now - LongestRemembered);
        var found = await db.Sessions.AsNoTracking()
            .Where(x => x.Id == id && x.EndedUtc == null && (x.Remembered ? x.StartedUtc > remembered : x.StartedUtc > recent && x.SeenUtc > busy))
            .Select(x => new
            {
                x.LoginId,
                Own = (long?)x.Login!.AccountId,
                Linked = x.Login.Links.OrderBy(link => link.CreatedUtc).Select(link => link.AccountId).ToList(),
                x.CurrentAccountId,
                StaffName = x.Staff!.Name,
                Role = (Data.Staff.StaffRole?)x.Staff.Role,
                IsProven = x.Staff.TotpStep != null,
                x.SeenUtc,
            })
            .FirstOrDefaultAsync(cancel);
        if (found is null)
            return null;
        if (isSeen)
            await seen.Mark(id, found.SeenUtc);
        IReadOnlyList<long> accounts = found.Own is { } own ? [own, .. found.Linked] : [];
        var ids = found.Role == Data.Staff.StaffRole.Analyst ? await sealedIds.Of(db, cancel) : Ids.Plain;
        var session = new KnownSession(id, found.LoginId, accounts, found.CurrentAccountId, found.StaffName, found.Role, ids) { LacksSecondFactor = found.Role is not null && secondFactor.IsRequired && !found.IsProven };
        cache.Keep(token, mark, session);
        return session;
    }

    /// <summary>Saves a new session, ends the one it replaces, and gives the token of the new one.</summary>
    internal async Task<string> Start(Session session, string? replaced, CancellationToken cancel)
    {
        var token = SessionToken.New();
        session.Id = SessionToken.IdOf(token)!;
        session.StartedUtc = session.SeenUtc = clock.UtcNow();
        (session.Browser, session.System, session.Network) = (device.Browser, device.System, device.Network);
        db.Sessions.Add(session);
        await db.SaveChangesAsync(cancel);
        await End(replaced, cancel);
        return token;
    }

    /// <summary>Ends the session that asks (M26), and with it the right to withdraw its waiting readings.</summary>
    public async Task EndOwn(CancellationToken cancel = default)
    {
        await End(device.SessionToken, cancel);
        change.End();
    }

    /// <summary>Ends a session: at once on this node, within five seconds everywhere. Its waiting readings are closed with it.</summary>
    public async Task End(string? token, CancellationToken cancel = default)
    {
        if (SessionToken.IdOf(token) is not { } id)
            return;
        var now = clock.UtcNow();
        await db.Sessions.Where(x => x.Id == id && x.EndedUtc == null).ExecuteUpdateAsync(x => x.SetProperty(y => y.EndedUtc, now), cancel);
        cache.Forget(token!);
    }

    /// <summary>Ends every session of the viewer's login but the asking one: after a change of password or e-mail.</summary>
    public async Task EndOthers(Viewer viewer, CancellationToken cancel = default)
    {
        if (viewer.LoginId is not { } login)
            return;
        var now = clock.UtcNow();
        await db.Sessions.Where(x => x.LoginId == login && x.Id != viewer.SessionId && x.EndedUtc == null)
            .ExecuteUpdateAsync(x => x.SetProperty(y => y.EndedUtc, now), cancel);
        cache.ForgetLogin(login);
    }

    /// <summary>Ends every other session of the viewer's login; the asking one goes on under a new token, with its waiting readings.</summary>
    public async Task GoOnAlone(Viewer viewer, CancellationToken cancel = default)
    {
        await EndOthers(viewer, cancel);
        var token = SessionToken.New();
        var id = SessionToken.IdOf(token)!;
        await db.Sessions.Where(x => x.Id == viewer.SessionId).ExecuteUpdateAsync(x => x.SetProperty(y => y.Id, id), cancel);
        await db.Readings.Where(x => viewer.AccountIds.Contains(x.AccountId) && x.Status == ReadingStatus.Accepted && x.SessionId == viewer.SessionId)
            .ExecuteUpdateAsync(x => x.SetProperty(y => y.SessionId, id), cancel);
        change.To(token);
    }

    /// <summary>Ends one session of a login, wherever it is.</summary>
    internal async Task End(Session session, CancellationToken cancel = default)
    {
        var now = clock.UtcNow();
        await db.Sessions.Where(x => x.Id == session.Id && x.EndedUtc == null).ExecuteUpdateAsync(x => x.SetProperty(y => y.EndedUtc, now), cancel);
        if (session.LoginId is { } login)
            cache.ForgetLogin(login);
    }

    /// <summary>The accounts of a login changed: its sessions are read anew, here at once, elsewhere within five seconds.</summary>
    internal void Reread(long login)
    {
        cache.ForgetLogin(login);
        change.Mark();
    }

    /// <summary>Ends every session of a login: by staff, or because the login goes.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> EndAll(long loginId, CancellationToken cancel = default)
    {
        var now = clock.UtcNow();
        var ended = await Running(loginId, now).ExecuteUpdateAsync(x => x.SetProperty(y => y.EndedUtc, now), cancel);
        cache.ForgetLogin(loginId);
        return ended;
    }

    /// <summary>How many devices a login is signed in on.</summary>
    public Task<int> Count(long loginId, CancellationToken cancel = default) => Running(loginId, clock.UtcNow()).CountAsync(cancel);

    /// <summary>The sessions of a login that have not ended.</summary>
    internal IQueryable<Session> Running(long loginId) => Running(loginId, clock.UtcNow());

    private IQueryable<Session> Running(long loginId, DateTime now)
    {
        var (busy, recent, remembered) = (now - Idle, now - Longest, now - LongestRemembered);
        return db.Sessions.Where(x => x.LoginId == loginId && x.EndedUtc == null && (x.Remembered ? x.StartedUtc > remembered : x.StartedUtc > recent && x.SeenUtc > busy));
    }

    /// <summary>Shows another account of the viewer's own and linked ones from now on (M25).</summary>
    /// <returns>False when it is none of them.</returns>
    public async Task<bool> Switch(Viewer viewer, long? account, CancellationToken cancel = default)
    {
        if (viewer.LoginId is not { } login || account is not { } shown || !viewer.AccountIds.Contains(shown))
            return false;
        await db.Sessions.Where(x => x.Id == viewer.SessionId).ExecuteUpdateAsync(x => x.SetProperty(y => y.CurrentAccountId, account), cancel);
        Reread(login);
        return true;
    }
}
