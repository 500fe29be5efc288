using Cabinet.Data.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Data;

/// <summary>The cabinet in PostgreSQL.</summary>
public class PostgresCabinetDb(DbContextOptions<PostgresCabinetDb> options) : CabinetDb(options)
{
    public override Task LockMeter(long id, CancellationToken cancel = default) =>
        Database.ExecuteSqlAsync($"SELECT 1 FROM meters WHERE id = {id} FOR UPDATE", cancel);

    public override Task LockAudit(CancellationToken cancel = default) => Database.ExecuteSqlAsync($"SELECT 1 FROM audit_heads FOR UPDATE", cancel);

    public override async Task<Message?> TakeMessage(MessageChannel channel, DateTime now, DateTime lease, bool again, CancellationToken cancel = default) =>
        (await Messages.FromSql(
            $"""
            UPDATE messages SET state = 2, tries = tries + 1, next_try_utc = {lease}
            WHERE id = (SELECT id FROM messages WHERE state IN (1, 2) AND channel = {(int)channel} AND next_try_utc <= {now} AND expires_utc > {now} AND (state = 1 OR {again})
                        ORDER BY next_try_utc LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING *
            """).AsNoTracking().ToListAsync(cancel)).FirstOrDefault();
}
