using System.Collections.Concurrent;

namespace Cabinet.Graph.Logins;

/// <summary>Sessions that this node read in the last five seconds: so long at most one ended elsewhere still opens a door here.</summary>
public sealed class SessionCache(TimeProvider clock)
{
    private const int Enough = 20_000;
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<string, Entry> _entries = [];

    /// <summary>The token's session as it was read with the same mark. The mark changes whenever the session did, so that no node shows the state before.</summary>
    public KnownSession? Find(string token, string mark) =>
        _entries.TryGetValue(token, out var entry) && entry.Mark == mark && IsFresh(entry) ? entry.Session : null;

    internal void Keep(string token, string mark, KnownSession session)
    {
        if (_entries.Count >= Enough)
            Sweep();
        _entries[token] = new Entry(session, mark, clock.GetUtcNow());
    }

    internal void Forget(string token) => _entries.TryRemove(token, out _);

    internal void ForgetLogin(long loginId)
    {
        foreach (var (token, entry) in _entries)
            if (entry.Session.LoginId == loginId)
                Forget(token);
    }

    internal void ForgetStaff(string name)
    {
        foreach (var (token, entry) in _entries)
            if (entry.Session.StaffName == name)
                Forget(token);
    }

    private void Sweep()
    {
        foreach (var (token, entry) in _entries)
            if (!IsFresh(entry))
                Forget(token);
    }

    // A clock moved back (by a test) must not make an entry live on.
    private bool IsFresh(Entry entry) => clock.GetUtcNow() - entry.ReadAt is var age && age >= TimeSpan.Zero && age < Fresh;

    private sealed record Entry(KnownSession Session, string Mark, DateTimeOffset ReadAt);
}
