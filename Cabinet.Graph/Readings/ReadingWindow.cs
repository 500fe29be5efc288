using Cabinet.Data;

namespace Cabinet.Graph.Readings;

/// <summary>Rule 5: up to the last day of the window a reading counts for this period, later for the next. Days of the month.</summary>
public record ReadingWindow(int FirstDay = 1, int LastDay = 25)
{
    public Period PeriodOf(DateOnly day) => Period.Of(day).AddMonths(day.Day > LastDay ? 1 : 0);
}
