using Cabinet.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cabinet.Tests;

/// <summary>A test's own migrated database, dropped when disposed.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Template Migrated = new(Migrate);
    private readonly NpgsqlDataSource? _postgres;

    private TestDatabase(string kind, string connectionString)
    {
        Kind = kind;
        ConnectionString = connectionString;
        _postgres = kind == Databases.Postgres ? NpgsqlDataSource.Create(connectionString) : null;
    }

    /// <summary><see cref="Databases.Sqlite"/> or <see cref="Databases.Postgres"/>.</summary>
    public string Kind { get; }

    public string ConnectionString { get; }

    /// <summary>An empty database with all migrations applied.</summary>
    public static Task<TestDatabase> Create(string kind) => Create(kind, Migrated);

    internal static async Task<TestDatabase> Create(string kind, Template template) => new(kind, await template.Copy(kind));

    /// <summary>A new context on the database, as another request would have.</summary>
    public CabinetDb Open() => _postgres is null ? Sqlite(ConnectionString) : Postgres(_postgres.CreateConnection());

    internal static async Task Migrate(string connectionString)
    {
        await using CabinetDb db = Setup.IsPostgres(connectionString) ? Postgres(new NpgsqlConnection(connectionString)) : Sqlite(connectionString);
        await db.Database.MigrateAsync();
    }

    private static SqliteCabinetDb Sqlite(string connectionString) =>
        new(new DbContextOptionsBuilder<SqliteCabinetDb>().UseSqlite(connectionString).Options);

    private static PostgresCabinetDb Postgres(NpgsqlConnection connection) =>
        new(new DbContextOptionsBuilder<PostgresCabinetDb>().UseNpgsql(connection, contextOwnsConnection: true).Options);

    public async ValueTask DisposeAsync()
    {
        if (_postgres is not null)
            await _postgres.DisposeAsync();
        var server = await Databases.Server(Kind);
        await server.Drop(ConnectionString);
    }
}
