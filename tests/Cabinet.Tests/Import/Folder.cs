using System.Text;
using Cabinet.Data;
using Cabinet.Data.Demo;
using Cabinet.Data.Import;

namespace Cabinet.Tests.Import;

/// <summary>A folder of import files, gone with the test.</summary>
internal sealed class Folder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("cabinet-import-").FullName;

    /// <summary>A small demo supplier: 8 accounts in 2 houses, 6 months to 2026-10.</summary>
    public static Folder Demo(int accounts = 8, int months = 6)
    {
        var folder = new Folder();
        DemoSupplier.Write(folder.Path, new DemoPlan(accounts, months, 1, new Period(2026, 10)));
        return folder;
    }

    public string[] Lines(string file) => File.ReadAllLines(At(file));

    public void Write(string file, params string[] lines) => File.WriteAllText(At(file), string.Concat(lines.Select(x => x + "\n")));

    public void Append(string file, string text) => File.AppendAllText(At(file), text);

    public void Append(string file, byte[] bytes)
    {
        using var stream = new FileStream(At(file), FileMode.Append);
        stream.Write(bytes);
    }

    public void Replace(string file, int line, Func<string, string> change)
    {
        var lines = Lines(file);
        lines[line - 1] = change(lines[line - 1]);
        Write(file, lines);
    }

    public (ImportReport Report, List<Refusal> Refused) Import(TestDatabase database, bool dryRun = false)
    {
        using var db = database.Open();
        var refused = new List<Refusal>();
        var report = new FolderImport(db) { Refused = refused.Add }.Run(Path, dryRun);
        return (report, refused);
    }

    /// <summary>Bytes as an old program writes them.</summary>
    public static byte[] Windows1251(string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(1251).GetBytes(text);
    }

    private string At(string file) => System.IO.Path.Combine(Path, file);

    public void Dispose() => Directory.Delete(Path, true);
}
