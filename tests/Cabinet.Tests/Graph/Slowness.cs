using Cabinet.Data;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Tests.Graph;

/// <summary>Makes every statement on accounts take minutes, and tells whether one runs.</summary>
internal static class Slowness
{
    private const string Sqlite = """
        ALTER TABLE accounts RENAME TO kept_accounts;
        CREATE VIEW accounts AS SELECT * FROM kept_accounts
        WHERE (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 2000000000) SELECT count(*) FROM n) > 0;
        """;

    private const string Postgres = """
        ALTER TABLE accounts RENAME TO kept_accounts;
        CREATE VIEW accounts AS SELECT * FROM kept_accounts WHERE (SELECT count(pg_sleep(300))) > 0;
        """;

    public static async Task SlowDown(this CabinetHost host)
    {
        await using var db = host.Database.Open();
        await db.Database.ExecuteSqlRawAsync(db.Database.IsNpgsql() ? Postgres : Sqlite);
    }

    /// <summary>Waits until a statement runs, or until none does any more.</summary>
    public static async Task<bool> Becomes(this CabinetHost host, bool working)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            await using var db = host.Database.Open();
            if (await IsWorking(db) == working)
                return true;
            await Task.Delay(50);
        }
        return false;
    }

    /// <summary>SQLite cannot empty its log while anybody reads.</summary>
    private static async Task<bool> IsWorking(CabinetDb db) => db.Database.IsNpgsql()
        ? await db.Database.SqlQueryRaw<int>("""SELECT count(*)::int AS "Value" FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND state = 'active'""").SingleAsync() > 0
        : (await db.Database.SqlQueryRaw<int>("PRAGMA wal_checkpoint(TRUNCATE)").ToListAsync())[0] != 0;
}
