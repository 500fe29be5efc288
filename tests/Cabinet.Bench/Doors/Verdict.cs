using System.Globalization;

namespace Cabinet.Bench.Doors;

/// <summary>What a stranger with a stop-watch learns of a pair; times in microseconds.</summary>
internal sealed record Verdict(string Door, string Pair, int Tries, (double One, double Other) Median, (double One, double Other) P90, double P, bool SameBytes, bool SameHeaders, string Status)
{
    public const string Heading =
        "door                    one / other                             n   median µs         p90 µs            difference       p  bytes    headers  status";

    /// <summary>Headers and bodies are compared as sets: each kind of answer of one must come from the other too.</summary>
    public static Verdict Of(Pair pair, IReadOnlyList<Answer> one, IReadOnlyList<Answer> other)
    {
        double[] Times(IReadOnlyList<Answer> answers) => [.. answers.Select(x => x.Micros).Order()];
        var (a, b) = (Times(one), Times(other));
        return new(
            pair.Door, $"{pair.One} / {pair.Other}", a.Length, (At(a, 0.5), At(b, 0.5)), (At(a, 0.9), At(b, 0.9)), Ranks.P(a, b),
            one.Select(x => x.Body).ToHashSet().SetEquals(other.Select(x => x.Body)), one.Select(x => x.Head).ToHashSet().SetEquals(other.Select(x => x.Head)),
            string.Join(' ', one.Concat(other).Select(x => x.Head.Split('\n')[0]).Distinct()));
    }

    private static double At(double[] sorted, double share)
    {
        var at = (sorted.Length - 1) * share;
        var (below, above) = (sorted[(int)Math.Floor(at)], sorted[(int)Math.Ceiling(at)]);
        return below + (above - below) * (at - Math.Floor(at));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Door,-23} {Pair,-37} {Tries,3} {Median.One,8:0} /{Median.Other,8:0} {P90.One,8:0} /{P90.Other,8:0} {Median.One - Median.Other,10:+0;-0;0} {P,9:0.0000}  {(SameBytes ? "equal" : "DIFFER"),-8} {(SameHeaders ? "equal" : "DIFFER"),-8} {Status}");
}
