using System.Text.Unicode;

namespace Cabinet.Data.Import;

/// <summary>Reads one file into its table, row by row; what it refuses it reports and leaves out.</summary>
internal sealed class FileImport(ImportFile file, Action<Refusal> refuse)
{
    private const int RowsBetweenReports = 5_000;
    private readonly CsvFields _fields = new();
    private readonly Cells _cells = new();
    private long _refused;

    public FileReport Run(FileInfo path, Loading loading, Action<ImportProgress> progress, CancellationToken cancel)
    {
        using var stream = new FileStream(path.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        var lines = new CsvLines(stream);
        if (Header(lines) is not { } places)
            return new FileReport(file.Name, 0, 0, 0, _refused);
        var known = Known.Load(loading.Connection, loading.Transaction, file.Refers);
        var row = new Row(_fields);
        using var sink = file.Into(loading, (line, reason) => Refuse(line, file.Target.Keys.Length == 1 ? file.Columns[0].Name : "", reason));
        for (var count = 1L; lines.Next(out var line); count++)
        {
            if (count % RowsBetweenReports == 0)
            {
                cancel.ThrowIfCancellationRequested();
                progress(new ImportProgress(file.Name, lines.Position, path.Length));
            }
            if (Broken(lines, line, places.Width) is { } reason)
            {
                Refuse(lines.Number, "", reason);
                continue;
            }
            row.Start(places.Of);
            _cells.Clear();
            file.Read(row, known, _cells);
            if (row.Reason is null)
                sink.Write(_cells, lines.Number);
            else
                Refuse(lines.Number, row.Field, row.Reason);
        }
        progress(new ImportProgress(file.Name, path.Length, path.Length));
        cancel.ThrowIfCancellationRequested();
        sink.Finish();
        file.Follow(loading);
        return new FileReport(file.Name, sink.Added, sink.Changed, sink.Same, _refused);
    }

    private (int[] Of, int Width)? Header(CsvLines lines)
    {
        if (!lines.Next(out var line))
            return Fail("", "файл пуст: нет строки заголовка");
        if (Broken(lines, line, null) is { } reason)
            return Fail("", reason);
        var names = Enumerable.Range(0, _fields.Count).Select(i => System.Text.Encoding.UTF8.GetString(_fields[i])).ToList();
        foreach (var name in names)
            if (!Array.Exists(file.Columns, x => x.Name == name))
                return Fail(name, "неизвестный столбец, файл не принят");
            else if (names.Count(x => x == name) > 1)
                return Fail(name, "столбец стоит дважды, файл не принят");
        foreach (var column in file.Columns)
            if (!column.Optional && !names.Contains(column.Name))
                return Fail(column.Name, "нет столбца, файл не принят");
        return ([.. file.Columns.Select(x => names.IndexOf(x.Name))], names.Count);

        (int[], int)? Fail(string field, string reason)
        {
            Refuse(1, field, reason);
            return null;
        }
    }

    private string? Broken(CsvLines lines, ReadOnlySpan<byte> line, int? width)
    {
        if (lines.IsTooLong)
            return "строка длиннее 256 КБ";
        if (!Utf8.IsValid(line))
            return "байты не в кодировке UTF-8";
        if (_fields.Split(line) is { } reason)
            return reason;
        if (width is not null && _fields.Count != width)
            return $"полей {_fields.Count}, в заголовке {width}";
        return lines.IsCut ? "файл обрывается на этой строке: у неё нет конца" : null;
    }

    private void Refuse(long line, string field, string reason)
    {
        _refused++;
        refuse(new Refusal(file.Name, line, field, reason));
    }
}
