using System.Globalization;

namespace Cabinet.Graph.Readings;

/// <summary>A value as people type it from a meter (rule 2): ASCII digits, one comma or point, spaces between digits. No sign, no exponent.</summary>
public readonly record struct TypedNumber(decimal Value, int Digits, int Decimals)
{
    private const int MostDigits = 12;

    public static TypedNumber? Read(string? text)
    {
        if (text is null || text.Length > 40)
            return null;
        Span<char> plain = stackalloc char[text.Length];
        var (length, comma) = (0, -1);
        foreach (var c in text.AsSpan().Trim())
            if (char.IsAsciiDigit(c))
                plain[length++] = c;
            else if (c is ',' or '.' && comma < 0)
                plain[comma = length++] = '.';
            else if (c is not (' ' or '\u00a0' or '\u202f' or '\u2009') || comma >= 0)
                return null;
        var whole = plain[..(comma < 0 ? length : comma)].TrimStart('0');
        var part = comma < 0 ? [] : plain[(comma + 1)..length];
        if (length == 0 || comma == 0 || comma == length - 1 || whole.Length > MostDigits || part.Length > MostDigits)
            return null;
        return new TypedNumber(decimal.Parse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), whole.Length, part.TrimEnd('0').Length);
    }
}
