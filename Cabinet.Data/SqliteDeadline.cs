using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Cabinet.Data;

/// <summary>SQLite runs on the thread that asks and looks at no token: it is made to look now and then.</summary>
internal static class SqliteDeadline
{
    private const int Interrupted = 9;

    /// <summary>A fraction of a millisecond's work.</summary>
    private const int Steps = 20_000;

    private static readonly delegate_progress Look = _ => Deadline.IsOver ? 1 : 0;

    public static void Watch(SqliteConnection connection) => raw.sqlite3_progress_handler(connection.Handle, Steps, Look, null);

    /// <summary>Whether a statement ended because its deadline was over.</summary>
    public static bool Stopped(Exception thrown) => thrown is SqliteException { SqliteErrorCode: Interrupted } && Deadline.IsOver;
}
