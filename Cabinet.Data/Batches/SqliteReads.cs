using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Cabinet.Data.Batches;

/// <summary>A few connections that stay open with their statements prepared: a closed SQLite connection forgets them.</summary>
internal sealed class SqliteReads(string connectionString) : Reads, IDisposable
{
    private const int MostKept = 16;
    private readonly ConcurrentBag<Line> _idle = [];
    private bool _disposed;

    internal override Task Run(IReadOnlyList<Batch> waiting, CancellationToken cancel)
    {
        Statements.Count(waiting.Count);
        var line = _idle.TryTake(out var kept) ? kept : new Line(connectionString);
        try
        {
            foreach (var batch in waiting)
                line.Run(batch, cancel);
        }
        catch (Exception e)
        {
            line.Dispose();
            if (SqliteDeadline.Stopped(e))
                throw new OperationCanceledException(e.Message, e, Deadline.Token);
            throw;
        }
        if (_disposed || _idle.Count >= MostKept)
            line.Dispose();
        else
            _idle.Add(line);
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryTake(out var line))
            line.Dispose();
    }

    private sealed class Line : IDisposable
    {
        private readonly SqliteConnection _connection;
        private readonly Dictionary<string, SqliteCommand> _prepared = [];

        public Line(string connectionString)
        {
            // Of a pool, whoever writes would be handed it next, and could not write.
            _connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ToString());
            _connection.Open();
            SqliteDeadline.Watch(_connection);
            using var pragma = _connection.CreateCommand();
            pragma.CommandText = "PRAGMA query_only = 1; PRAGMA busy_timeout = 5000";
            pragma.ExecuteNonQuery();
        }

        public void Run(Batch batch, CancellationToken cancel)
        {
            var command = Prepared(batch.Sql(Dialect.Sqlite));
            command.Parameters.Clear();
            command.Parameters.AddWithValue("$1", "[" + string.Join(',', batch.Waiting.Select(x => x.ToString(CultureInfo.InvariantCulture))) + "]");
            for (var i = 0; i < batch.Arguments.Length; i++)
                command.Parameters.AddWithValue("$" + (i + 2).ToString(CultureInfo.InvariantCulture), batch.Arguments[i]);
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                cancel.ThrowIfCancellationRequested();
                batch.Take(rows);
            }
        }

        private SqliteCommand Prepared(string sql)
        {
            if (_prepared.TryGetValue(sql, out var command))
                return command;
            command = _connection.CreateCommand();
#pragma warning disable CA2100 // The text is a question's own; all that a caller says travels as parameters.
            command.CommandText = sql;
#pragma warning restore CA2100
            return _prepared[sql] = command;
        }

        public void Dispose()
        {
            foreach (var command in _prepared.Values)
                command.Dispose();
            _connection.Dispose();
        }
    }
}
