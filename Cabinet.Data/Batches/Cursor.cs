using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Cabinet.Data.Batches;

/// <summary>A row's place in its list: the values of the columns that order it, opaque to callers.</summary>
public static class Cursor
{
    public static string Of(params ReadOnlySpan<object> keys)
    {
        var text = new StringBuilder();
        foreach (var key in keys)
            text.Append('|').Append(key switch
            {
                DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                DateTime moment => moment.ToString("O", CultureInfo.InvariantCulture),
                string words => Uri.EscapeDataString(words),
                _ => Convert.ToString(key, CultureInfo.InvariantCulture),
            });
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text.ToString(1, text.Length - 1)));
    }

    /// <summary>The values of a cursor; one that was not made here is refused.</summary>
    /// <exception cref="RefusedQuestion">It was not made here.</exception>
    public static object[] Read(string cursor, IReadOnlyList<Type> types)
    {
        try
        {
            var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split('|');
            if (parts.Length == types.Count)
                return [.. parts.Select((part, i) => Parse(part, types[i]))];
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException)
        {
        }
        throw Refused();
    }

    public static RefusedQuestion Refused() => new("CURSOR", "Курсор не отсюда: возьмите его из pageInfo или edges предыдущего ответа.");

    private static object Parse(string part, Type type) =>
        type == typeof(DateOnly) ? DateOnly.ParseExact(part, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : type == typeof(DateTime) ? DateTime.ParseExact(part, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)
        : type == typeof(string) ? Words(part)
        : type == typeof(int) ? int.Parse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
        : type == typeof(decimal) ? decimal.Parse(part, NumberStyles.Float, CultureInfo.InvariantCulture)
        : type == typeof(double) ? double.Parse(part, NumberStyles.Float, CultureInfo.InvariantCulture)
        : (object)long.Parse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>PostgreSQL holds no zero character.</summary>
    private static string Words(string part) => Uri.UnescapeDataString(part) is var words && !words.Contains('\0') ? words : throw new FormatException();
}
