using System.Data.Common;
using Cabinet.Data;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph;

/// <summary>Whether the database answers, asked by a statement of the migrated model.</summary>
public class Readiness(CabinetDb db)
{
    public async Task<bool> Ask(CancellationToken cancel = default)
    {
        try
        {
            await db.Rules.AsNoTracking().AnyAsync(cancel);
            return true;
        }
        catch (Exception e) when (e is DbException or InvalidOperationException or TimeoutException or OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>True for what was thrown because the database is away or too busy, not because a statement is wrong.</summary>
    public static bool IsAway(Exception? thrown) => thrown switch
    {
        null => false,
        Microsoft.Data.Sqlite.SqliteException sqlite => sqlite.SqliteErrorCode is 5 or 6 or 10 or 13 or 14,
        DbException { IsTransient: true } or TimeoutException => true,
        _ => IsAway(thrown.InnerException),
    };
}
