using Cabinet.Data;
using Cabinet.Data.Limits;

namespace Cabinet.Graph.Profile;

/// <summary>Limits on tries, counted by all nodes together. A try is taken before it is made, so that many at once are not more; one that succeeded is given back.</summary>
public class TryLimits(Tallies tallies, TimeProvider clock)
{
    /// <summary>Takes one of a subject's tries in a window of time.</summary>
    /// <returns>Null, or the refusal with the seconds to wait.</returns>
    public async Task<UserError?> Take(string subject, int most, TimeSpan window, string field)
    {
        var start = Start(window);
        if (await tallies.Add(subject, start, 1) <= most)
            return null;
        return Wait(start + window - clock.UtcNow(), field);
    }

    public Task GiveBack(string subject, TimeSpan window) => tallies.Add(subject, Start(window), -1);

    /// <summary>The refusal that says how long to wait.</summary>
    public static UserError Wait(TimeSpan wait, string field)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        var words = seconds < 60 ? $"{seconds} с" : $"{(seconds + 59) / 60} мин";
        return new(UserErrorCode.TooManyTries, $"Слишком много попыток. Повторите через {words}.", field) { RetryAfter = seconds };
    }

    private DateTime Start(TimeSpan window)
    {
        var now = clock.UtcNow();
        return new DateTime(now.Ticks - now.Ticks % window.Ticks, DateTimeKind.Utc);
    }
}
