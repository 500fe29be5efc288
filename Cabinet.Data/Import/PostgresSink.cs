using System.Text;
using Npgsql;
using NpgsqlTypes;

namespace Cabinet.Data.Import;

/// <summary>
/// COPY into a temporary table, then whole-table statements. Repeated keys are looked for only when the file's keys do not simply ascend.
/// </summary>
internal sealed class PostgresSink : Sink
{
    private readonly string _staged;
    private readonly KeyOrder _order;
    private readonly NpgsqlBinaryImporter _copy;
    private long _rows;

    public PostgresSink(Loading loading, Target target) : base(loading, target)
    {
        _staged = "staged_" + target.Table;
        _order = new KeyOrder(target.Keys.Length);
        var columns = string.Join(", ", target.Columns);
        loading.Execute(
            $"DROP TABLE IF EXISTS {_staged}; " +
            $"CREATE TEMP TABLE {_staged} ON COMMIT DROP AS SELECT 0::bigint AS line, {columns} FROM {target.Table} WITH NO DATA");
        _copy = ((NpgsqlConnection)loading.Connection).BeginBinaryImport($"COPY {_staged} (line, {columns}) FROM STDIN (FORMAT BINARY)");
        _copy.Timeout = TimeSpan.Zero;
    }

    public override void Write(Cells cells, long line)
    {
        _rows++;
        _order.Take(cells);
        _copy.StartRow();
        _copy.Write(line, NpgsqlDbType.Bigint);
        for (var i = 0; i < cells.Count; i++)
            Write(cells, i);
    }

    private void Write(Cells cells, int i)
    {
        var cell = cells[i];
        switch (cell.Kind)
        {
            case CellKind.Null:
                _copy.WriteNull();
                break;
            case CellKind.Bool:
                _copy.Write(cell.Value != 0, NpgsqlDbType.Boolean);
                break;
            case CellKind.Int:
                _copy.Write((int)cell.Value, NpgsqlDbType.Integer);
                break;
            case CellKind.Long:
                _copy.Write(cell.Value, NpgsqlDbType.Bigint);
                break;
            case CellKind.Date:
                _copy.Write(DateOnly.FromDayNumber((int)cell.Value), NpgsqlDbType.Date);
                break;
            case CellKind.Noon:
                _copy.Write(DateOnly.FromDayNumber((int)cell.Value).ToDateTime(new TimeOnly(4, 0), DateTimeKind.Utc), NpgsqlDbType.TimestampTz);
                break;
            case CellKind.Decimal:
                _copy.Write(new Figure(cell.Value, cell.Scale).Value, NpgsqlDbType.Numeric);
                break;
            default:
                _copy.Write(Encoding.UTF8.GetString(cells.Text(i)), NpgsqlDbType.Varchar);
                break;
        }
    }

    public override void Finish()
    {
        _copy.Complete();
        _copy.Dispose();
        var keys = string.Join(", ", Target.Keys);
        if (!_order.Ascends)
            Loading.Read($"DELETE FROM {_staged} s USING (SELECT line, row_number() OVER (PARTITION BY {keys} ORDER BY line) AS place FROM {_staged}) d " +
                "WHERE d.place > 1 AND d.line = s.line RETURNING s.line", row => Repeat(row.GetInt64(0)));
        var columns = string.Join(", ", Target.Columns);
        Added = Loading.Execute($"INSERT INTO {Target.Table} ({columns}) SELECT {columns} FROM {_staged} ON CONFLICT DO NOTHING");
        if (Added < _rows)
            Change();
        Same = _rows - Added - Changed;
        Loading.Changed = Added + Changed > 0;
        if (Loading.Changed && Target.KeepsTouched)
            Loading.Execute("DROP TABLE IF EXISTS touched; " +
                $"CREATE TEMP TABLE touched ON COMMIT DROP AS SELECT DISTINCT {Target.Keys[0]} AS id FROM {_staged}; ANALYZE touched");
        Loading.Execute($"DROP TABLE {_staged}");
    }

    public override void Dispose() => _copy.Dispose();

    private void Repeat(long line)
    {
        _rows--;
        Refuse(line, Repeated);
    }

    private void Change()
    {
        Loading.Execute($"ANALYZE {_staged}");
        var match = Target.PostgresMatch ?? string.Join(" AND ", Target.Keys.Select(x => $"t.{x} = s.{x}"));
        Changed = Loading.Execute($"UPDATE {Target.Table} t SET {string.Join(", ", Target.Values.Select(x => Target.Set(x, "t.", "s." + x, "IS DISTINCT FROM")))} FROM {_staged} s " +
            $"WHERE {match}{(Target.KeyWhere.Length > 0 ? " AND t." + Target.KeyWhere : "")} " +
            $"AND ({string.Join(", ", Target.Compared.Select(x => "t." + x))}) IS DISTINCT FROM ({string.Join(", ", Target.Compared.Select(x => "s." + x))})");
    }
}
