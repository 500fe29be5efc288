using System.Text;

namespace Cabinet.Data.Import;

/// <summary>
/// One row of a file, read field by field. A field that cannot be read refuses the row and yields a default, so that the reader of a file
/// needs no check after every line; the first refusal is the one reported.
/// </summary>
internal sealed class Row(CsvFields fields)
{
    private const int MostText = 400;
    private int[] _places = [];

    public string? Reason { get; private set; }

    public string Field { get; private set; } = "";

    /// <summary>Places of the columns in the file, by <see cref="Column.Index"/>; -1 for one that the file does not have.</summary>
    public void Start(int[] places)
    {
        _places = places;
        Reason = null;
    }

    public void Refuse(Column? column, string reason)
    {
        if (Reason is not null)
            return;
        Field = column?.Name ?? "";
        Reason = reason;
    }

    public ReadOnlySpan<byte> Raw(Column column) => _places[column.Index] is >= 0 and var at ? fields[at] : default;

    public ReadOnlySpan<byte> Text(Column column)
    {
        var text = Raw(column);
        if (text.IsEmpty && !column.Optional)
            Refuse(column, "пусто");
        else if (text.Length > MostText && Encoding.UTF8.GetCharCount(text) > MostText)
            Refuse(column, $"длиннее {MostText} знаков");
        else if (text.ContainsAnyInRange((byte)0, (byte)31))
            Refuse(column, "управляющий знак в тексте");
        else
            return text;
        return default;
    }

    public string String(Column column) => Encoding.UTF8.GetString(Text(column));

    /// <summary>The digits of an account's number.</summary>
    public long Account(Column column)
    {
        var text = Raw(column);
        var digits = text.StartsWith("И"u8) ? text[2..] : text;
        if (digits.Length == 10 && digits[0] != '-' && Figures.TryRead(digits, 0, out var plain))
            return plain.Digits;
        if (Accounts.Account.IdOf(Encoding.UTF8.GetString(text)) is { } id)
            return id;
        Refuse(column, "не номер лицевого счёта");
        return 0;
    }

    public long Kopecks(Column column, bool negative = true)
    {
        if (!Figures.TryReadKopecks(Raw(column), out var kopecks))
            Refuse(column, "не сумма в рублях: нужны цифры, точка и не более двух знаков после неё");
        else if (kopecks < 0 && !negative)
            Refuse(column, "сумма меньше нуля");
        return kopecks;
    }

    public Figure Figure(Column column, int mostDecimals = 6, bool negative = false)
    {
        if (!Figures.TryRead(Raw(column), mostDecimals, out var figure))
            Refuse(column, $"не число: нужны цифры, точка и не более {mostDecimals} знаков после неё");
        else if (figure.Digits < 0 && !negative)
            Refuse(column, "число меньше нуля");
        return figure;
    }

    public Figure? FigureOrNone(Column column, bool negative = false) => Raw(column).IsEmpty ? null : Figure(column, 6, negative);

    public int Count(Column column, int most)
    {
        if (!Figures.TryReadCount(Raw(column), out var count) || count > most)
            Refuse(column, $"не целое число от 0 до {most}");
        return count;
    }

    public int? CountOrNone(Column column, int most) => Raw(column).IsEmpty ? null : Count(column, most);

    public int Day(Column column)
    {
        if (!Figures.TryReadDay(Raw(column), out var day))
            Refuse(column, "не дата вида 2026-10-31");
        return day;
    }

    public int? DayOrNone(Column column) => Raw(column).IsEmpty ? null : Day(column);

    public int Period(Column column)
    {
        if (!Figures.TryReadPeriod(Raw(column), out var day))
            Refuse(column, "не период вида 2026-10");
        return day;
    }

    public T Word<T>(Column column, Words<T> words) where T : struct, Enum
    {
        if (words.TryRead(Raw(column), out var value))
            return value;
        Refuse(column, $"нет такого значения; бывает {words}");
        return default;
    }

    public T WordOr<T>(Column column, Words<T> words, T otherwise) where T : struct, Enum => Raw(column).IsEmpty ? otherwise : Word(column, words);
}
