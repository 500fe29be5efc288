using System.Globalization;

namespace Cabinet.Data;

/// <summary>A billing month, written <c>2026-10</c> and stored as its first day.</summary>
public readonly record struct Period : IComparable<Period>
{
    public Period(int year, int month) => FirstDay = new DateOnly(year, month, 1);

    private Period(DateOnly day) => FirstDay = new DateOnly(day.Year, day.Month, 1);

    public DateOnly FirstDay { get; }

    public DateOnly LastDay => FirstDay.AddMonths(1).AddDays(-1);

    public int Year => FirstDay.Year;

    public int Month => FirstDay.Month;

    /// <summary>The period that a day falls in.</summary>
    public static Period Of(DateOnly day) => new(day);

    public Period AddMonths(int months) => new(FirstDay.AddMonths(months));

    /// <summary>Reads <c>2026-10</c>; years 2000 to 2099.</summary>
    public static bool TryParse(string? text, out Period period)
    {
        period = default;
        if (text is not { Length: 7 } || text[4] != '-' || text.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9') || text.AsSpan(5).ContainsAnyExceptInRange('0', '9'))
            return false;
        var year = int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture);
        var month = int.Parse(text.AsSpan(5), CultureInfo.InvariantCulture);
        if (year is < 2000 or > 2099 || month is < 1 or > 12)
            return false;
        period = new Period(year, month);
        return true;
    }

    public int CompareTo(Period other) => FirstDay.CompareTo(other.FirstDay);

    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");
}
