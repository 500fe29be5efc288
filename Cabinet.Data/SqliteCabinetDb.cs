using Cabinet.Data.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Data;

/// <summary>The cabinet in one SQLite file.</summary>
public class SqliteCabinetDb(DbContextOptions<SqliteCabinetDb> options) : CabinetDb(options)
{
    /// <summary>Nothing to do: a transaction here starts as the only writer.</summary>
    public override Task LockMeter(long id, CancellationToken cancel = default) => Task.CompletedTask;

    /// <inheritdoc cref="LockMeter"/>
    public override Task LockAudit(CancellationToken cancel = default) => Task.CompletedTask;

    /// <summary>One statement: nobody else writes meanwhile.</summary>
    public override async Task<Message?> TakeMessage(MessageChannel channel, DateTime now, DateTime lease, bool again, CancellationToken cancel = default) =>
        (await Messages.FromSql(
            $"""
            UPDATE messages SET state = 2, tries = tries + 1, next_try_utc = {lease}
            WHERE id = (SELECT id FROM messages WHERE state IN (1, 2) AND channel = {(int)channel} AND next_try_utc <= {now} AND expires_utc > {now} AND (state = 1 OR {again})
                        ORDER BY next_try_utc LIMIT 1)
            RETURNING *
            """).AsNoTracking().ToListAsync(cancel)).FirstOrDefault();
}
