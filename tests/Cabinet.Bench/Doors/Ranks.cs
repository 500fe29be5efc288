namespace Cabinet.Bench.Doors;

/// <summary>The Mann-Whitney U test: whether one of two samples tends to be larger, whatever their distribution.</summary>
internal static class Ranks
{
    /// <summary>The two-sided p-value by the normal approximation, corrected for ties; good from about twenty values a side.</summary>
    public static double P(IReadOnlyList<double> one, IReadOnlyList<double> other)
    {
        var all = one.Select(x => (Value: x, IsOne: true)).Concat(other.Select(x => (Value: x, IsOne: false))).OrderBy(x => x.Value).ToArray();
        var (sum, ties) = (0d, 0d);
        for (var from = 0; from < all.Length;)
        {
            var to = from;
            while (to < all.Length && all[to].Value == all[from].Value)
                to++;
            var (alike, rank) = ((double)to - from, (from + 1 + to) / 2d);
            sum += rank * all[from..to].Count(x => x.IsOne);
            ties += alike * (alike * alike - 1);
            from = to;
        }
        var (n, m, total) = ((double)one.Count, (double)other.Count, (double)all.Length);
        var deviation = sum - n * (total + 1) / 2;
        var variance = n * m / 12 * (total + 1 - ties / (total * (total - 1)));
        return variance <= 0 ? 1 : 2 * Tail(Math.Abs(deviation) / Math.Sqrt(variance));
    }

    /// <summary>How much of a normal distribution lies above so many standard deviations.</summary>
    internal static double Tail(double z)
    {
        var density = Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);
        if (z < 2)
        {
            // The power series about the middle: z + z³/3 + z⁵/(3·5) + …
            var (term, sum) = (z, z);
            for (var k = 3; term > 1e-17; k += 2)
                sum += term *= z * z / k;
            return 0.5 - density * sum;
        }
        // Laplace's continued fraction, from its far end.
        var fraction = z;
        for (var k = 200; k > 0; k--)
            fraction = z + k / fraction;
        return density / fraction;
    }
}
