using System.Collections;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Cabinet.Data.Import;

/// <summary>
/// Prepared statements of SQLite's own interface: a third of the time that commands and parameters take. A key that is there already was in the
/// file before when its row is new in this transaction, or was met in it: one bit per old row tells.
/// </summary>
internal sealed class SqliteSink : Sink
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _insert;
    private readonly sqlite3_stmt _find;
    private readonly sqlite3_stmt _change;
    private readonly sqlite3_stmt _touch;
    private readonly long _lastOld;
    private readonly BitArray _met;
    private readonly HashSet<long> _given = [];
    private readonly byte[] _room = new byte[64];
    private long _touched = long.MinValue;

    public SqliteSink(Loading loading, Target target) : base(loading, target)
    {
        _database = ((SqliteConnection)loading.Connection).Handle!;
        loading.Execute("CREATE TEMP TABLE IF NOT EXISTS touched (id INTEGER PRIMARY KEY); DELETE FROM touched");
        _insert = Prepare($"INSERT INTO {target.Table} ({string.Join(", ", target.Columns)}) VALUES ({Marks(target.Columns.Length)}) ON CONFLICT DO NOTHING");
        var match = target.SqliteMatch ?? string.Join(" AND ", target.Keys.Select((name, i) => $"{name} = ?{i + 1}"));
        _find = Prepare($"SELECT rowid FROM {target.Table} WHERE {match}{(target.KeyWhere.Length > 0 ? " AND " + target.KeyWhere : "")}");
        var values = target.Values.Select((name, i) => (Name: name, Mark: $"?{target.Keys.Length + i + 1}")).ToList();
        _change = Prepare($"UPDATE {target.Table} SET {string.Join(", ", values.Select(x => target.Set(x.Name, "", x.Mark, "IS NOT")))} " +
            $"WHERE rowid = ?1 AND ({string.Join(" OR ", values.Where(x => target.Compared.Contains(x.Name)).Select(x => $"{x.Name} IS NOT {x.Mark}"))})");
        _touch = Prepare("INSERT OR IGNORE INTO touched VALUES (?1)");
        _lastOld = target.KeyIsId ? 0 : LastRow();
        _met = new BitArray(checked((int)_lastOld + 1));
    }

    public override void Write(Cells cells, long line)
    {
        Bind(_insert, cells, 0, Target.Columns.Length);
        if (Step(_insert))
        {
            if (Target.KeyIsId)
                _given.Add(cells[0].Value);
            Added++;
            Touch(cells[0].Value);
            return;
        }
        var found = Find(cells);
        if (WasBefore(found))
        {
            Refuse(line, Repeated);
            return;
        }
        Bind(_change, cells, Target.Keys.Length, Target.Values.Length);
        raw.sqlite3_bind_int64(_change, 1, found);
        if (!Step(_change))
        {
            Same++;
            return;
        }
        Changed++;
        Touch(cells[0].Value);
    }

    public override void Finish() => Loading.Changed = Added + Changed > 0;

    public override void Dispose()
    {
        foreach (var statement in (sqlite3_stmt[])[_insert, _find, _change, _touch])
            statement.Dispose();
    }

    private long LastRow()
    {
        var last = 0L;
        Loading.Read($"SELECT coalesce(max(rowid), 0) FROM {Target.Table}", row => last = row.GetInt64(0));
        return last;
    }

    private long Find(Cells cells)
    {
        Bind(_find, cells, 0, Target.Keys.Length);
        if (raw.sqlite3_step(_find) != raw.SQLITE_ROW)
            throw new InvalidOperationException($"{Target.Table}: the row in the way of a new one is not found by its key");
        var found = raw.sqlite3_column_int64(_find, 0);
        raw.sqlite3_reset(_find);
        return found;
    }

    private bool WasBefore(long row)
    {
        if (Target.KeyIsId)
            return !_given.Add(row);
        if (row > _lastOld || _met[(int)row])
            return true;
        _met[(int)row] = true;
        return false;
    }

    private void Touch(long owner)
    {
        if (!Target.KeepsTouched || owner == _touched)
            return;
        _touched = owner;
        raw.sqlite3_bind_int64(_touch, 1, owner);
        Step(_touch);
    }

    /// <summary>Runs a statement; whether it changed a row.</summary>
    private bool Step(sqlite3_stmt statement)
    {
        var result = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        if (result != raw.SQLITE_DONE)
            throw new SqliteException(raw.sqlite3_errmsg(_database).utf8_to_string(), result);
        return raw.sqlite3_changes(_database) > 0;
    }

    private void Bind(sqlite3_stmt statement, Cells cells, int from, int count)
    {
        for (var i = from; i < from + count; i++)
            switch (cells[i].Kind)
            {
                case CellKind.Null:
                    raw.sqlite3_bind_null(statement, i + 1);
                    break;
                case CellKind.Bool or CellKind.Int or CellKind.Long:
                    raw.sqlite3_bind_int64(statement, i + 1, cells[i].Value);
                    break;
                default:
                    raw.sqlite3_bind_text(statement, i + 1, cells.Written(i, _room));
                    break;
            }
    }

    private sqlite3_stmt Prepare(string sql)
    {
        if (raw.sqlite3_prepare_v2(_database, sql, out var statement) != raw.SQLITE_OK)
            throw new InvalidOperationException(raw.sqlite3_errmsg(_database).utf8_to_string());
        return statement;
    }

    private static string Marks(int count) => string.Join(", ", Enumerable.Range(1, count).Select(x => $"?{x}"));
}
