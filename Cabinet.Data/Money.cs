using System.Globalization;

namespace Cabinet.Data;

/// <summary>A sum in rubles, held as whole kopecks. Positive: the resident owes or pays; negative: overpaid.</summary>
public readonly record struct Money(long Kopecks) : IComparable<Money>
{
    /// <summary>The sum in rubles with exactly two decimals.</summary>
    public decimal Rubles => new(
        (int)Math.Abs(Kopecks), (int)(Math.Abs(Kopecks) >> 32), 0, Kopecks < 0, 2);

    /// <summary>Reads rubles with at most two decimals; more decimals are an error, never rounded away.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Money money)
    {
        money = default;
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rubles))
            return false;
        if (Math.Abs(rubles) > long.MaxValue / 200)
            return false;
        var kopecks = rubles * 100;
        if (kopecks != decimal.Truncate(kopecks))
            return false;
        money = new Money((long)kopecks);
        return true;
    }

    public int CompareTo(Money other) => Kopecks.CompareTo(other.Kopecks);

    public static Money operator +(Money left, Money right) => new(checked(left.Kopecks + right.Kopecks));

    public static Money operator -(Money left, Money right) => new(checked(left.Kopecks - right.Kopecks));

    public static Money operator -(Money sum) => new(-sum.Kopecks);

    public static bool operator <(Money left, Money right) => left.Kopecks < right.Kopecks;

    public static bool operator >(Money left, Money right) => left.Kopecks > right.Kopecks;

    public static bool operator <=(Money left, Money right) => left.Kopecks <= right.Kopecks;

    public static bool operator >=(Money left, Money right) => left.Kopecks >= right.Kopecks;

    public override string ToString() => Rubles.ToString("0.00", CultureInfo.InvariantCulture);
}
