using Microsoft.Data.Sqlite;

namespace Cabinet.Tests;

/// <summary>A temporary folder with one SQLite file a database.</summary>
internal sealed class SqliteFiles : IServer
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cabinet-sqlite-").FullName;

    private SqliteFiles() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(_folder, recursive: true);

    public static SqliteFiles Here { get; } = new();

    public Task<string> Create(string? copyOf = null)
    {
        var file = Path.Combine(_folder, Guid.NewGuid().ToString("N") + ".db");
        if (copyOf is not null)
            File.Copy(FileOf(copyOf), file);
        return Task.FromResult($"Data Source={file}");
    }

    public Task Drop(string connectionString)
    {
        using (var connection = new SqliteConnection(connectionString))
            SqliteConnection.ClearPool(connection);
        foreach (var file in Directory.GetFiles(_folder, Path.GetFileName(FileOf(connectionString)) + "*"))
            File.Delete(file);
        return Task.CompletedTask;
    }

    private static string FileOf(string connectionString) => new SqliteConnectionStringBuilder(connectionString).DataSource;
}
