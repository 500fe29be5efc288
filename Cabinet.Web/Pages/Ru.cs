using System.Globalization;
using Cabinet.Data;

namespace Cabinet.Web.Pages;

/// <summary>How figures and dates are written for people: comma, narrow no-break space, true minus, words of the field.</summary>
public static class Ru
{
    private const char Thin = '\u202F';
    private const string Minus = "\u2212";

    private static readonly NumberFormatInfo Figures = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = Thin.ToString(),
        NegativeSign = Minus,
    };

    private static readonly string[] Months =
        ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];

    private static readonly string[] OfMonths =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    private static readonly string[] ShortMonths = ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

    /// <summary>Kopecks as <c>1 234,56</c>, for a column headed «₽».</summary>
    public static string Sum(long kopecks) => Number(new Money(kopecks).Rubles, 2);

    /// <summary>Kopecks as <c>1 234,56 ₽</c>.</summary>
    public static string Rubles(long kopecks) => Sum(kopecks) + Thin + '₽';

    /// <summary>A number with a fixed count of decimals, so that a column stands on its commas.</summary>
    public static string Number(decimal value, int decimals) => value.ToString("N" + decimals, Figures);

    /// <summary>A number with the decimals that it has.</summary>
    public static string Number(decimal value) => Number(value, Decimals([value]));

    /// <summary>The decimals that a column of numbers needs, at most four.</summary>
    public static int Decimals(IEnumerable<decimal?> column) =>
        column.Select(x => Math.Min(4, (int)(x.GetValueOrDefault() / 1.0000000000000000000000000000m).Scale)).DefaultIfEmpty(0).Max();

    /// <summary><c>15 ноября 2026</c>.</summary>
    public static string Date(DateOnly day) => $"{DayMonth(day)}\u00A0{day.Year}";

    /// <summary><c>15 ноября</c>.</summary>
    public static string DayMonth(DateOnly day) => $"{day.Day}\u00A0{OfMonths[day.Month - 1]}";

    /// <summary><c>15 ноября 2026 в 19:05</c>, in Irkutsk.</summary>
    public static string Moment(DateTime utc)
    {
        var local = LocalTime.ToLocal(DateTime.SpecifyKind(utc, DateTimeKind.Utc));
        return $"{Date(DateOnly.FromDateTime(local))} в\u00A0{local:HH\\:mm}";
    }

    /// <summary><c>+7 900 000-00-01</c>; a number of another form stays as it is.</summary>
    public static string Phone(string phone) => phone is ['+', '7', ..] and { Length: 12 }
        ? $"+7\u00A0{phone[2..5]}\u00A0{phone[5..8]}-{phone[8..10]}-{phone[10..]}"
        : phone;

    /// <summary><c>8 секунд</c>, <c>12 минут</c>: never shorter than it is.</summary>
    public static string Duration(TimeSpan time) => time > TimeSpan.FromSeconds(90)
        ? Count((int)Math.Ceiling(time.TotalMinutes), "минуту", "минуты", "минут")
        : Count((int)Math.Ceiling(time.TotalSeconds), "секунду", "секунды", "секунд");

    /// <summary><c>октябрь 2026</c>.</summary>
    public static string Period(DateOnly period) => $"{Months[period.Month - 1]} {period.Year}";

    /// <summary><c>Октябрь 2026</c>, to start a row with.</summary>
    public static string PeriodAtStart(DateOnly period) => Capital(Period(period));

    /// <summary><c>октября 2026</c>, after «с».</summary>
    public static string OfPeriod(Data.Period period) => $"{OfMonths[period.Month - 1]} {period.Year}";

    public static string Month(DateOnly period) => Months[period.Month - 1];

    /// <summary><c>окт</c>, under a bar of a chart.</summary>
    public static string ShortMonth(DateOnly period) => ShortMonths[period.Month - 1];

    /// <summary>What a closing means: долг, переплата, оплачено. Never a bare balance.</summary>
    public static string OwedWord(long kopecks) => kopecks switch { > 0 => "долг", < 0 => "переплата", _ => "оплачено" };

    /// <summary>The colour that goes with <see cref="OwedWord"/>.</summary>
    public static string OwedClass(long kopecks) => kopecks switch { > 0 => "owes", < 0 => "over", _ => "even" };

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];

    /// <summary>The form of a noun that goes with a count: 1 человек, 2 человека, 5 человек.</summary>
    public static string Count(int count, string one, string few, string many)
    {
        var form = (count % 100) is >= 11 and <= 14 ? many : (count % 10) switch { 1 => one, >= 2 and <= 4 => few, _ => many };
        return $"{count}\u00A0{form}";
    }
}
