using System.Globalization;

namespace Cabinet.Web.Pages.Shared;

/// <summary>A chart of bars by month, drawn here: twelve months in accent, the same months a year before in outline.</summary>
public record Chart(string Id, string Title, string Unit, int Decimals, IReadOnlyList<ChartMonth> Months)
{
    private const int Top = 44;
    private const int Floor = 196;

    private static readonly decimal[] Steps = [1m, 1.5m, 2m, 2.5m, 3m, 4m, 5m, 6m, 8m, 10m];

    /// <summary>The last months of a series, oldest first, each beside the same month of the year before; null when there is nothing to draw.</summary>
    public static Chart? Of(string id, string title, string unit, int decimals, IReadOnlyDictionary<DateOnly, decimal> values, DateOnly last, int months = 12)
    {
        var shown = Enumerable.Range(0, months).Select(x => last.AddMonths(x - months + 1))
            .Select(x => new ChartMonth(x, Value(x), Value(x.AddYears(-1)))).ToList();
        return shown.Any(x => x.Now is not null) ? new Chart(id, title, unit, decimals, shown) : null;

        decimal? Value(DateOnly period) => values.TryGetValue(period, out var value) ? value : null;
    }

    public bool HasBefore => Months.Any(x => x.Before is not null);

    /// <summary>The round figure at the top of the scale, above every bar.</summary>
    public decimal Peak
    {
        get
        {
            var most = Months.Max(x => Math.Max(x.Now ?? 0, x.Before ?? 0));
            if (most <= 0)
                return 1;
            var power = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)most)));
            return Steps.Select(x => x * power).First(x => x >= most);
        }
    }

    public int YOf(decimal value) => Floor - (int)Math.Round((Floor - Top) * Math.Clamp(value / Peak, 0, 1));

    public int HeightOf(decimal value) => Floor - YOf(value);

    /// <summary>Across, in percent of the plot: so the chart fits any width and its letters keep their size.</summary>
    public string Across(int month, double share) => Percent((month + share) * 100 / Months.Count);

    public string Wide(double share) => Percent(share * 100 / Months.Count);

    public string Shown(decimal? value) => value is { } known ? $"{Ru.Number(known, Decimals)}\u202F{Unit}" : "нет данных";

    private static string Percent(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}

/// <summary>A month of a chart with the same month of the year before.</summary>
public record ChartMonth(DateOnly Period, decimal? Now, decimal? Before);
