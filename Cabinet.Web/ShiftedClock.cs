using System.Globalization;
using Cabinet.Data;

namespace Cabinet.Web;

/// <summary>A clock that started at another moment and goes on from there (<c>Clock__Now</c>).</summary>
internal sealed class ShiftedClock(TimeSpan shift) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + shift;

    /// <summary>The clock of the settings. A moment without an offset is local time of Irkutsk.</summary>
    public static TimeProvider Of(IConfiguration configuration)
    {
        if (configuration["Clock:Now"] is not { Length: > 0 } text)
            return System;
        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var moment))
            throw new SettingsException("Clock__Now must be a moment such as 2026-11-10T12:00:00Z.");
        var utc = moment.Kind == DateTimeKind.Utc ? moment : TimeZoneInfo.ConvertTimeToUtc(moment, LocalTime.Zone);
        return new ShiftedClock(utc - DateTime.UtcNow);
    }
}
