using System.Data.Common;
using System.Globalization;
using System.Text;
using Cabinet.Data.Events;
using Cabinet.Data.Readings;

namespace Cabinet.Data.Import;

/// <summary>Writes verdicts into the readings that wait for them. One that was passed already is left, so a file can come twice.</summary>
internal sealed class VerdictSink : Sink
{
    private readonly DbCommand _find;
    private readonly DbCommand _pass;
    private readonly List<long> _passed = [];

    public VerdictSink(Loading loading, Target target) : base(loading, target)
    {
        _find = loading.Command(
            "SELECT id, status, value FROM readings WHERE meter_id = @meter AND zone = @zone AND period = @period AND status <> 4 " +
            "ORDER BY CASE status WHEN 1 THEN 0 ELSE 1 END, id DESC LIMIT 1");
        _pass = loading.Command(
            "UPDATE readings SET status = @status, reason = nullif(@reason, ''), " +
            "consumption = CASE WHEN @measured = 1 THEN @consumption ELSE consumption END WHERE id = @id");
    }

    public override void Write(Cells cells, long line)
    {
        var status = (ReadingStatus)cells[3].Value;
        if (Find(cells) is not var (id, found, value))
            Refuse(line, "нет показания, которое ждёт расчёта");
        else if (cells[5].Kind == CellKind.Decimal && new Figure(cells[5].Value, cells[5].Scale).Value != value)
            Refuse(line, string.Create(CultureInfo.InvariantCulture, $"за этот период передано другое показание: {value:0.####}"));
        else if (found == status)
            Same++;
        else if (found != ReadingStatus.Accepted)
            Refuse(line, found == ReadingStatus.Calculated ? "показание уже рассчитано" : "в показании уже отказано");
        else
            Pass(id, status, cells);
    }

    /// <summary>Whoever listens is told last: the later the events are written, the sooner they are seen.</summary>
    public override void Finish()
    {
        Loading.Changed = Changed > 0;
        foreach (var some in _passed.Chunk(500))
            Loading.Execute(ReadingEvent.Insert + $"WHERE id IN ({string.Join(',', some)})");
    }

    public override void Dispose()
    {
        _find.Dispose();
        _pass.Dispose();
    }

    private (long Id, ReadingStatus Status, decimal Value)? Find(Cells cells)
    {
        _find.Parameters.Clear();
        Set(_find, "meter", cells[0].Value);
        Set(_find, "zone", (int)cells[1].Value);
        Set(_find, "period", DateOnly.FromDayNumber((int)cells[2].Value));
        using var row = _find.ExecuteReader();
        return row.Read() ? (row.GetInt64(0), (ReadingStatus)row.GetInt32(1), row.GetDecimal(2)) : null;
    }

    private void Pass(long id, ReadingStatus status, Cells cells)
    {
        _pass.Parameters.Clear();
        Set(_pass, "id", id);
        Set(_pass, "status", (int)status);
        Set(_pass, "reason", cells[4].Kind == CellKind.Text ? Encoding.UTF8.GetString(cells.Text(4)) : "");
        Set(_pass, "measured", cells[6].Kind == CellKind.Decimal ? 1 : 0);
        Set(_pass, "consumption", new Figure(cells[6].Value, cells[6].Scale).Value);
        _pass.ExecuteNonQuery();
        _passed.Add(id);
        Changed++;
    }

    private static void Set(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
