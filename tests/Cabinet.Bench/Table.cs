using System.Globalization;

namespace Cabinet.Bench;

/// <summary>One row a measurement; ratios are against the limit of the same size, measured in the same run.</summary>
internal sealed class Table
{
    private readonly List<(string Name, int Accounts, Figures Figures, double? Ratio, double? Statements, double? Kilobytes)> _rows = [];

    public void Add(string name, int accounts, Figures figures, double? ratio = null, double? statements = null, double? kilobytes = null)
    {
        _rows.Add((name, accounts, figures, ratio, statements, kilobytes));
        Console.WriteLine($"{name}: {figures}");
    }

    public double? PerSecond(string name, int accounts) => _rows.FindLast(x => x.Name == name && x.Accounts == accounts).Figures?.PerSecond;

    public void Print(TextWriter output) => output.Write(ToString());

    public override string ToString() => string.Join('\n', _rows.Select(Line).Prepend(
        "what               accounts   req/s  of limit   p50 µs   p99 µs  CPU µs/req  bytes  statements  KB alloc  failed")) + "\n";

    private static string Line((string Name, int Accounts, Figures Figures, double? Ratio, double? Statements, double? Kilobytes) row) => string.Create(CultureInfo.InvariantCulture,
        $"{row.Name,-18} {row.Accounts,8} {row.Figures.PerSecond,7:0} {row.Ratio,9:0.00} {row.Figures.P50,8:0} {row.Figures.P99,8:0} {row.Figures.Cpu,11:0} {row.Figures.Bytes,6} {row.Statements,11:0.0} {row.Kilobytes,9:0} {row.Figures.Failed,7}");
}
