namespace Cabinet.Bench;

/// <summary>What to measure: <c>--accounts 1000,100000 --months 24 --seconds 5 --connections 16 --databases sqlite,postgres</c>.</summary>
internal sealed record Options(IReadOnlyList<int> Accounts, int Months, int Seconds, int Connections, IReadOnlyList<string> Databases, string Folder)
{
    public static Options Read(string[] args)
    {
        var given = args.Chunk(2).Where(x => x.Length == 2).ToDictionary(x => x[0].TrimStart('-'), x => x[1]);
        return new(
            [.. given.GetValueOrDefault("accounts", "100000").Split(',').Select(Number)],
            Number(given.GetValueOrDefault("months", "24")),
            Number(given.GetValueOrDefault("seconds", "8")),
            Number(given.GetValueOrDefault("connections", "16")),
            given.GetValueOrDefault("databases", "sqlite,postgres").Split(','),
            Path.GetFullPath(given.GetValueOrDefault("folder", Path.Combine(Path.GetTempPath(), "cabinet-bench"))));
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
