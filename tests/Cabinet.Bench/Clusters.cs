using Cabinet.Tests;
using Npgsql;

namespace Cabinet.Bench;

/// <summary>The private PostgreSQL of this run; or the one that <c>CABINET_BENCH_POSTGRES</c> names, which keeps its data between runs.</summary>
internal static class Clusters
{
    public static async Task<string> Database(string folder, int accounts)
    {
        if (Environment.GetEnvironmentVariable("CABINET_BENCH_POSTGRES") is not { Length: > 0 } kept)
            return await (await PostgresCluster.Running).Create();
        var name = $"cabinet_bench_{accounts}";
        await using var connection = new NpgsqlConnection(kept + ";Database=postgres;Pooling=false");
        await connection.OpenAsync();
        await using var find = new NpgsqlCommand("SELECT count(*) FROM pg_database WHERE datname = $1", connection) { Parameters = { new NpgsqlParameter { Value = name } } };
        if ((long)(await find.ExecuteScalarAsync())! == 0)
        {
#pragma warning disable CA2100 // The name is our own.
            await using var create = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
#pragma warning restore CA2100
            await create.ExecuteNonQueryAsync();
        }
        return $"{kept};Database={name}";
    }
}
