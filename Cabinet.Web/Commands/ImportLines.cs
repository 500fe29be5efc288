using Cabinet.Data;
using Cabinet.Data.Import;

namespace Cabinet.Web.Commands;

/// <summary>What an import prints: each refused row, each finished file, and what it came to.</summary>
internal sealed class ImportLines
{
    private readonly ProgressLine _progress = new();

    public FolderImport Import(CabinetDb db) => new(db)
    {
        Refused = refusal => _progress.Line(refusal.ToString()),
        Progress = x => _progress.Show(x.File, x.Done, x.Of),
        Done = x => _progress.Line($"{x.File}: строк {x.Rows}, добавлено {x.Added}, изменено {x.Changed}, без изменений {x.Same}, отказано {x.Refused}"),
    };

    /// <summary>Prints the outcome; the exit code.</summary>
    public int End(ImportReport report, bool dryRun = false)
    {
        _progress.Line((dryRun, report.Written) switch
        {
            (true, _) => $"Пробный прогон: записано было бы строк {report.Written}, отказано {report.Refused}. База данных не изменена.",
            (_, 0) => $"Ничего не изменилось. Отказано строк: {report.Refused}.",
            _ => $"Готово: записано строк {report.Written}, отказано {report.Refused}.",
        });
        return report.Refused == 0 ? ExitCode.Done : ExitCode.Refused;
    }
}
