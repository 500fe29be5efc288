using Npgsql;

namespace Cabinet.Tests;

/// <summary>One private PostgreSQL for the whole test run, started when a test first asks for it.</summary>
public sealed class PostgresCluster : IServer
{
    private static readonly Lazy<Task<PostgresCluster>> Started = new(Start);
    private readonly PostgresProcess _process;

    private PostgresCluster(PostgresProcess process) => _process = process;

    public static Task<PostgresCluster> Running => Started.Value;

    private static async Task<PostgresCluster> Start()
    {
        var cluster = new PostgresCluster(await PostgresProcess.Start());
        await cluster.CheckThatItIsOurs();
        return cluster;
    }

    /// <summary>Nothing is written before the server that answers has named the folder that was made for it.</summary>
    private async Task CheckThatItIsOurs()
    {
        await using var connection = await Connect();
        await using var command = new NpgsqlCommand("SHOW data_directory", connection);
        if (await command.ExecuteScalarAsync() is not string folder || folder != _process.DataFolder)
            throw new InvalidOperationException($"Another PostgreSQL answers at port {_process.Port}.");
    }

    public async Task<string> Create(string? copyOf = null)
    {
        // Nobody else's server has a database of this name, so a wrong port cannot do harm.
        var name = $"cabinet_{Guid.NewGuid():N}";
        await Run(copyOf is null ? $"CREATE DATABASE {name}" : $"CREATE DATABASE {name} TEMPLATE {NameOf(copyOf)}");
        return ConnectionString(name);
    }

    public Task Drop(string connectionString) => Run($"DROP DATABASE {NameOf(connectionString)} WITH (FORCE)");

    private async Task Run(string sql)
    {
        await using var connection = await Connect();
#pragma warning disable CA2100 // The names are our own.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private async Task<NpgsqlConnection> Connect()
    {
        var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    private string ConnectionString(string database) =>
        $"Host=127.0.0.1;Port={_process.Port};Username={_process.User};Database={database};Include Error Detail=true";

    private static string NameOf(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString).Database!;
}
