using Microsoft.EntityFrameworkCore;

namespace Cabinet.Data;

/// <summary>The cabinet in one SQLite file.</summary>
public class SqliteCabinetDb(DbContextOptions<SqliteCabinetDb> options) : CabinetDb(options)
{
    /// <summary>Nothing to do: a transaction here starts as the only writer.</summary>
    public override Task LockMeter(long id, CancellationToken cancel = default) => Task.CompletedTask;
}
