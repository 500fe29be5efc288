namespace Cabinet.Data.Import;

/// <summary>A decimal as a whole number and how many of its digits stand after the point, without needless zeros.</summary>
internal readonly record struct Figure(long Digits, byte Scale)
{
    public decimal Value => new((int)Math.Abs(Digits), (int)(Math.Abs(Digits) >> 32), 0, Digits < 0, Scale);
}

/// <summary>Reads figures from UTF-8 bytes: an optional minus, ASCII digits, a point. Nothing else, nothing rounded.</summary>
internal static class Figures
{
    private const int MostDigits = 12;

    public static bool TryRead(ReadOnlySpan<byte> text, int mostDecimals, out Figure figure)
    {
        figure = default;
        var negative = text.StartsWith("-"u8);
        if (negative)
            text = text[1..];
        var point = text.IndexOf((byte)'.');
        var decimals = point < 0 ? 0 : text.Length - point - 1;
        var whole = point < 0 ? text.Length : point;
        if (whole is 0 or > MostDigits || decimals > mostDecimals || point >= 0 && decimals == 0)
            return false;
        var digits = 0L;
        foreach (var c in text)
            if (c is >= (byte)'0' and <= (byte)'9')
                digits = digits * 10 + (c - '0');
            else if (c != '.')
                return false;
        if (text.Count((byte)'.') > 1)
            return false;
        while (decimals > 0 && digits % 10 == 0)
        {
            digits /= 10;
            decimals--;
        }
        figure = new Figure(negative ? -digits : digits, (byte)decimals);
        return true;
    }

    /// <summary>Rubles with at most two decimals, as whole kopecks.</summary>
    public static bool TryReadKopecks(ReadOnlySpan<byte> text, out long kopecks)
    {
        kopecks = 0;
        if (!TryRead(text, 2, out var rubles))
            return false;
        kopecks = rubles.Scale switch { 0 => rubles.Digits * 100, 1 => rubles.Digits * 10, _ => rubles.Digits };
        return true;
    }

    /// <summary><c>2026-10-31</c>; years 1900 to 2199.</summary>
    public static bool TryReadDay(ReadOnlySpan<byte> text, out int dayNumber)
    {
        dayNumber = 0;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
            return false;
        if (!TryReadCount(text[..4], out var year) || !TryReadCount(text[5..7], out var month) || !TryReadCount(text[8..], out var day))
            return false;
        if (year is < 1900 or >= 2200 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        dayNumber = new DateOnly(year, month, day).DayNumber;
        return true;
    }

    /// <summary><c>2026-10</c>, as the number of its first day; years 2000 to 2099.</summary>
    public static bool TryReadPeriod(ReadOnlySpan<byte> text, out int dayNumber)
    {
        dayNumber = 0;
        if (text.Length != 7 || text[4] != '-' || !TryReadCount(text[..4], out var year) || !TryReadCount(text[5..], out var month))
            return false;
        if (year is < 2000 or > 2099 || month is < 1 or > 12)
            return false;
        dayNumber = new DateOnly(year, month, 1).DayNumber;
        return true;
    }

    public static bool TryReadCount(ReadOnlySpan<byte> text, out int count)
    {
        count = 0;
        if (text.Length is 0 or > 9)
            return false;
        foreach (var c in text)
        {
            if (c is < (byte)'0' or > (byte)'9')
                return false;
            count = count * 10 + (c - '0');
        }
        return true;
    }
}
