using System.Globalization;

namespace Cabinet.Graph.Limits;

/// <summary>At most so many within a window of time.</summary>
/// <param name="Subject">What is counted. It holds no personal data: contacts go in hashed.</param>
/// <param name="Most">How many.</param>
/// <param name="Window">The window, which begins at its multiples since the year 1.</param>
public sealed record Limit(string Subject, int Most, TimeSpan Window)
{
    internal static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    internal static readonly TimeSpan Day = TimeSpan.FromDays(1);

    internal static Limit AnHour(string what, long? of, int most) => new(string.Create(CultureInfo.InvariantCulture, $"{what}:{of}"), most, Hour);

    internal static Limit AnHour(string what, string? of, int most) => new($"{what}:{of}", most, Hour);

    internal static Limit ADay(string what, long? of, int most) => new(string.Create(CultureInfo.InvariantCulture, $"{what}:{of}"), most, Day);

    internal static Limit ADay(string what, string of, int most) => new($"{what}:{of}", most, Day);
}
