namespace Cabinet.Bench;

/// <summary>What to measure: <c>--accounts 1000,100000 --months 24 --seconds 5 --connections 16 --databases sqlite,postgres</c>; of doors <c>--tries 200 --warm-up 40 --runs 2 --door recovery</c>.</summary>
internal sealed record Options(IReadOnlyList<int> Accounts, int Months, int Seconds, int Connections, IReadOnlyList<string> Databases, string Folder)
{
    /// <summary>Measured tries of each side of a pair.</summary>
    public int Tries { get; private init; }

    /// <summary>Tries of each side before they are measured.</summary>
    public int WarmUp { get; private init; }

    public int Runs { get; private init; }

    /// <summary>What the name of a door must hold; empty for all.</summary>
    public string Door { get; private init; } = "";

    public static Options Read(string[] args, string accounts = "100000")
    {
        var given = args.Chunk(2).Where(x => x.Length == 2).ToDictionary(x => x[0].TrimStart('-'), x => x[1]);
        return new(
            [.. given.GetValueOrDefault("accounts", accounts).Split(',').Select(Number)],
            Number(given.GetValueOrDefault("months", "24")),
            Number(given.GetValueOrDefault("seconds", "8")),
            Number(given.GetValueOrDefault("connections", "16")),
            given.GetValueOrDefault("databases", "sqlite,postgres").Split(','),
            Path.GetFullPath(given.GetValueOrDefault("folder", Path.Combine(Path.GetTempPath(), "cabinet-bench"))))
        {
            Tries = Number(given.GetValueOrDefault("tries", "200")),
            WarmUp = Number(given.GetValueOrDefault("warm-up", "40")),
            Runs = Number(given.GetValueOrDefault("runs", "2")),
            Door = given.GetValueOrDefault("door", ""),
        };
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
