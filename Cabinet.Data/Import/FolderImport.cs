using Cabinet.Data.Batches;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Cabinet.Data.Import;

/// <summary>Imports a folder of the supplier's files. Each file is one transaction: stopped half-way, the next run completes it.</summary>
public sealed class FolderImport(CabinetDb db)
{
    /// <summary>Called for every refused row, as it is met.</summary>
    public Action<Refusal> Refused { get; init; } = _ => { };

    /// <summary>Called now and then while a file is read.</summary>
    public Action<ImportProgress> Progress { get; init; } = _ => { };

    /// <summary>Called when a file is done.</summary>
    public Action<FileReport> Done { get; init; } = _ => { };

    /// <summary>The names of the files that an import looks for, in its order.</summary>
    public static IReadOnlyList<string> FileNames { get; } = [.. ImportFile.All.Select(x => x.Name)];

    /// <summary>Reads all files of the folder. A dry run is one transaction over all of them, rolled back.</summary>
    /// <exception cref="FileNotFoundException">The folder holds none of the files.</exception>
    public ImportReport Run(string folder, bool dryRun = false, CancellationToken cancel = default)
    {
        var found = ImportFile.All.Select(x => (File: x, Path: new FileInfo(Path.Combine(folder, x.Name)))).Where(x => x.Path.Exists).ToList();
        if (found.Count == 0)
            throw new FileNotFoundException($"В папке нет ни одного файла импорта ({string.Join(", ", FileNames)}).");
        return Connected(() =>
        {
            using var whole = dryRun ? Begin() : null;
            return new ImportReport([.. found.Select(x => Run(x.File, x.Path, whole, cancel))]);
        });
    }

    /// <summary>Reads the billing system's verdicts on a period's readings from one file.</summary>
    public ImportReport Calculate(FileInfo path, Period period, CancellationToken cancel = default)
    {
        return Connected(() => new ImportReport([Run(new VerdictsFile(path.Name, period), path, null, cancel)]));
    }

    private ImportReport Connected(Func<ImportReport> work)
    {
        db.Database.OpenConnection();
        try
        {
            // With SQLite's usual 2 MB the indexes of a big table are written out and read back all the time.
            if (db is SqliteCabinetDb)
                db.Database.ExecuteSqlRaw("PRAGMA cache_size = -65536");
            return work();
        }
        finally
        {
            if (db is SqliteCabinetDb)
                db.Database.ExecuteSqlRaw("PRAGMA cache_size = -2000");
            db.Database.CloseConnection();
        }
    }

    private FileReport Run(ImportFile file, FileInfo path, IDbContextTransaction? whole, CancellationToken cancel)
    {
        using var own = whole is null ? Begin() : null;
        var loading = new Loading(db.Database.GetDbConnection(), (whole ?? own)!.GetDbTransaction(),
            db is PostgresCabinetDb ? Dialect.Postgres : Dialect.Sqlite);
        // Two imports at once would wait for each other row by row; the second waits here instead.
        if (loading.Dialect == Dialect.Postgres)
            loading.Execute("SELECT pg_advisory_xact_lock(7235401)");
        var report = new FileImport(file, Refused).Run(path, loading, Progress, cancel);
        own?.Commit();
        Done(report);
        return report;
    }

    private IDbContextTransaction Begin() => db.Database.BeginTransaction();
}
