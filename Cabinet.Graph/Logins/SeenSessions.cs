using System.Data.Common;
using Cabinet.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Graph.Logins;

/// <summary>Writes when a session was last seen, once a minute. A database busy with a long write does not hold up a page for it.</summary>
public sealed class SeenSessions(IServiceScopeFactory scopes, TimeProvider clock)
{
    private static readonly TimeSpan Often = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    internal async Task Mark(string id, DateTime seen)
    {
        var now = clock.UtcNow();
        if (now - seen < Often)
            return;
        var written = Task.Run(() => Write(id, now));
        await Task.WhenAny(written, Task.Delay(Patience));
    }

    private async Task Write(string id, DateTime now)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<CabinetDb>();
            await db.Sessions.Where(x => x.Id == id && x.SeenUtc < now).ExecuteUpdateAsync(x => x.SetProperty(y => y.SeenUtc, now));
        }
        catch (Exception e) when (e is DbException or InvalidOperationException or ObjectDisposedException)
        {
            // The next page of the session tries again; what truly ails the database shows in the page's own statements.
        }
    }
}
