using Cabinet.Data;

namespace Cabinet.Web.Pages.Services;

/// <summary>The periods that a resident chose, and those that there are. What was typed wrong is said, never guessed.</summary>
public record PeriodChoice(Period From, Period To, Period Oldest, Period Newest)
{
    private const int Usual = 12;

    /// <summary>What is wrong with the choice and what to do; null when it is good.</summary>
    public string? Error { get; private init; }

    /// <summary>Every period that there is, newest first.</summary>
    public IEnumerable<Period> All
    {
        get
        {
            for (var period = Newest; period >= Oldest; period = period.AddMonths(-1))
                yield return period;
        }
    }

    /// <summary>Reads the address; without a choice the last twelve periods.</summary>
    public static PeriodChoice Read(string? from, string? to, Period oldest, Period newest)
    {
        var usual = new PeriodChoice(Later(oldest, newest.AddMonths(1 - Usual)), newest, oldest, newest);
        var (first, last) = (usual.From, usual.To);
        if (!string.IsNullOrEmpty(to) && !Period.TryParse(to, out last))
            return usual with { Error = $"Конец периода «{Short(to)}» не распознан. Выберите месяц из списка." };
        if (string.IsNullOrEmpty(from))
            first = (last < newest ? last : newest).AddMonths(1 - Usual);
        else if (!Period.TryParse(from, out first))
            return usual with { Error = $"Начало периода «{Short(from)}» не распознано. Выберите месяц из списка." };
        var choice = usual with { From = first, To = last };
        if (first > last)
            return choice with { Error = "Начало периода позже его конца. Поменяйте месяцы местами." };
        if (last < oldest || first > newest)
            return choice with { Error = $"За этот период взаиморасчётов нет. Они есть с {Ru.OfPeriod(oldest)} по {Ru.Period(newest.FirstDay)}." };
        return choice with { From = Later(first, oldest), To = last < newest ? last : newest };
    }

    private static Period Later(Period one, Period other) => one > other ? one : other;

    private static string Short(string typed) => typed.Length <= 12 ? typed : typed[..12] + "…";
}
