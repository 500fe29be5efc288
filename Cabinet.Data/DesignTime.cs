using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Cabinet.Data;

/// <summary>Lets <c>dotnet ef</c> make migrations without starting the program or reaching a database.</summary>
public class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteCabinetDb>
{
    public SqliteCabinetDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteCabinetDb>().UseSqlite("Data Source=:memory:").Options);
}

/// <inheritdoc cref="SqliteDesignTime"/>
public class PostgresDesignTime : IDesignTimeDbContextFactory<PostgresCabinetDb>
{
    public PostgresCabinetDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresCabinetDb>().UseNpgsql("Host=127.0.0.1").Options);
}
