using Microsoft.EntityFrameworkCore;

namespace Cabinet.Data;

/// <summary>The cabinet in PostgreSQL.</summary>
public class PostgresCabinetDb(DbContextOptions<PostgresCabinetDb> options) : CabinetDb(options)
{
    public override Task LockMeter(long id, CancellationToken cancel = default) =>
        Database.ExecuteSqlAsync($"SELECT 1 FROM meters WHERE id = {id} FOR UPDATE", cancel);
}
