using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Cabinet.Data.Batches;

/// <summary>
/// Which rows of an ordered list: the first (or, backwards, the last) so many after and before a cursor, and whether to look one row further, which
/// tells that there are more.
/// </summary>
public readonly record struct Slice(int Take, bool Backwards, string? After, string? Before, bool LooksFurther)
{
    /// <summary>How many rows to fetch.</summary>
    public int Rows => LooksFurther ? Take + 1 : Take;
}

/// <summary>A row's place in its list: the values of the columns that order it, opaque to callers.</summary>
public static class Cursor
{
    public static string Of(params ReadOnlySpan<object> keys)
    {
        var text = new StringBuilder();
        foreach (var key in keys)
            text.Append(text.Length == 0 ? "" : "|").Append(key switch
            {
                DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                _ => Convert.ToString(key, CultureInfo.InvariantCulture),
            });
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>The values of a cursor; one that was not made here is refused.</summary>
    public static object[] Read(string cursor, IReadOnlyList<Type> types)
    {
        try
        {
            var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split('|', types.Count);
            if (parts.Length == types.Count)
                return [.. parts.Select((part, i) => Parse(part, types[i]))];
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException)
        {
        }
        throw new RefusedQuestion("CURSOR", "Курсор не отсюда: возьмите его из pageInfo или edges предыдущего ответа.");
    }

    private static object Parse(string part, Type type) =>
        type == typeof(DateOnly) ? DateOnly.ParseExact(part, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : type == typeof(string) ? part
        : type == typeof(int) ? (object)int.Parse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
        : long.Parse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
