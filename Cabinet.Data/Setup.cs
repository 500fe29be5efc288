using Cabinet.Data.Batches;
using Cabinet.Data.Notifications;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Cabinet.Data;

/// <summary>Registers the database that a connection string names: <c>Data Source=…</c> is SQLite, <c>Host=…</c> is PostgreSQL.</summary>
public static class Setup
{
    /// <summary>SQLite's calls hold their thread. So many may wait for each other's writes before a page has none to be answered on.</summary>
    private const int ThreadsOfSqlite = 64;

    public static IServiceCollection AddCabinetData(this IServiceCollection services, string connectionString)
    {
        services.AddSingleton<OutboxSignal>().AddSingleton<OutboxWatch>();
        if (IsPostgres(connectionString))
        {
            services.AddSingleton(_ => NpgsqlDataSource.Create(Tuned(connectionString)));
            services.AddDbContextPool<PostgresCabinetDb>((provider, options) => options
                .UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>())
                .AddInterceptors(new Statements(), provider.GetRequiredService<OutboxWatch>()));
            services.AddScoped<CabinetDb>(provider => provider.GetRequiredService<PostgresCabinetDb>());
            services.AddSingleton<Reads>(provider => new PostgresReads(provider.GetRequiredService<NpgsqlDataSource>()));
        }
        else
        {
            var sqlite = Patient(connectionString);
            ThreadPool.GetMinThreads(out var least, out var ports);
            ThreadPool.SetMinThreads(Math.Max(least, ThreadsOfSqlite), ports);
            services.AddDbContextPool<SqliteCabinetDb>((provider, options) => options
                .UseSqlite(sqlite)
                .AddInterceptors(new Statements(), new SqliteDurability(), provider.GetRequiredService<OutboxWatch>()));
            services.AddScoped<CabinetDb>(provider => provider.GetRequiredService<SqliteCabinetDb>());
            services.AddSingleton<Reads>(_ => new SqliteReads(sqlite));
        }
        return services.AddScoped<Batches.Batches>();
    }

    /// <summary>Who waits for another's write gives up when a request would (it cannot be woken earlier).</summary>
    private static string Patient(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true };
        if (!builder.ShouldSerialize("Default Timeout"))
            builder.DefaultTimeout = 10;
        return builder.ToString();
    }

    public static bool IsPostgres(string connectionString) => connectionString.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    /// <summary>Statements are prepared once a connection; the limits can still be set in the connection string.</summary>
    private static string Tuned(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        if (!builder.ShouldSerialize("Max Auto Prepare"))
            builder.MaxAutoPrepare = 200;
        if (!builder.ShouldSerialize("Auto Prepare Min Usages"))
            builder.AutoPrepareMinUsages = 2;
        return builder.ToString();
    }
}
