namespace Cabinet.Tests;

/// <summary>Finds the folder of <c>initdb</c> and <c>pg_ctl</c>: the newest of Debian's packages, else on the PATH.</summary>
internal static class PostgresPrograms
{
    private const string DebianFolder = "/usr/lib/postgresql";

    public static string Folder() => Candidates().FirstOrDefault(x => File.Exists(Path.Combine(x, "initdb")) && File.Exists(Path.Combine(x, "pg_ctl")))
        ?? throw new InvalidOperationException(
            $"PostgreSQL is not installed: neither the PATH nor {DebianFolder} has initdb and pg_ctl. Install it (Debian: apt-get install postgresql) or run tests/run as root.");

    private static IEnumerable<string> Candidates()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var packaged = Directory.Exists(DebianFolder) ? Directory.GetDirectories(DebianFolder) : [];
        return packaged.OrderByDescending(x => int.TryParse(Path.GetFileName(x), out var version) ? version : 0).Select(x => Path.Combine(x, "bin")).Concat(path);
    }
}
