using System.Globalization;
using Cabinet.Data.Import;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Data.Demo;

/// <summary>An invented utility supplier, as the files that a real one would send.</summary>
public static class DemoSupplier
{
    /// <summary>Writes the import files of a plan into a folder, streaming; <paramref name="progress"/> is told how many accounts are written.</summary>
    public static void Write(string folder, DemoPlan plan, Action<int>? progress = null, CancellationToken cancel = default)
    {
        using var files = new DemoFiles(folder);
        foreach (var line in Prices.Lines())
            files.Tariffs.WriteLine(line);
        var named = NamedAccounts.Of(plan);
        for (var (written, house) = (0, 1); written < plan.Accounts; house++)
        {
            cancel.ThrowIfCancellationRequested();
            var flats = Math.Min(plan.FlatsOfHouse, plan.Accounts - written);
            var first = written;
            new DemoHouse(house, plan, files).Write([.. Enumerable.Range(0, flats).Select(i => Account(first + i, i + 1))]);
            written += flats;
            progress?.Invoke(written);
        }

        DemoAccount Account(int index, int flat) => index < named.Count
            ? named[index] with { Flat = flat.ToString(CultureInfo.InvariantCulture) }
            : Residents.Draw(NamedAccounts.First + index, flat.ToString(CultureInfo.InvariantCulture), plan);
    }

    /// <summary>Writes the default demo to a folder of its own, imports it into the scope's database and removes the folder.</summary>
    /// <exception cref="InvalidOperationException">The import refused a row.</exception>
    public static ImportReport Fill(IServiceProvider scope, TimeProvider clock, CancellationToken cancel = default)
    {
        var folder = Directory.CreateTempSubdirectory("cabinet-demo-").FullName;
        try
        {
            Write(folder, DemoPlan.Default(clock), cancel: cancel);
            Refusal? first = null;
            var import = new FolderImport(scope.GetRequiredService<CabinetDb>()) { Refused = refusal => first ??= refusal };
            var report = import.Run(folder, cancel: cancel);
            return first is null ? report : throw new InvalidOperationException($"Демонстрационные данные не приняты: {first}");
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }
}
