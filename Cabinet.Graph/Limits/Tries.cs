using Cabinet.Data;
using Cabinet.Data.Limits;

namespace Cabinet.Graph.Limits;

/// <summary>How often something may be tried in a window of time, counted by all nodes together.</summary>
public class Tries(Tallies tallies, TimeProvider clock)
{
    /// <summary>Counts one try for each subject, also where another's limit is reached already: the same work whatever comes of it.</summary>
    /// <returns>Null while every subject is within its limit; else the refusal, with the seconds to wait.</returns>
    public async Task<UserError?> Count(params IReadOnlyList<Limit> limits)
    {
        var wait = TimeSpan.Zero;
        foreach (var limit in limits)
            if (await Wait(limit) is var found && found > wait)
                wait = found;
        return wait == TimeSpan.Zero ? null : Refusal(wait);
    }

    /// <summary>The refusal of one who has to wait.</summary>
    public static UserError Refusal(TimeSpan wait) =>
        new(UserErrorCode.TooManyTries, $"Слишком много попыток. Повторите через {Words(wait)}.") { RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) };

    private async Task<TimeSpan> Wait(Limit limit)
    {
        var now = clock.UtcNow();
        var start = new DateTime(now.Ticks - now.Ticks % limit.Window.Ticks, DateTimeKind.Utc);
        return await tallies.Add(limit.Subject, start, 1) > limit.Most ? start + limit.Window - now : TimeSpan.Zero;
    }

    private static string Words(TimeSpan wait) => wait.TotalSeconds switch
    {
        <= 60 => "минуту",
        < 3600 => $"{Math.Ceiling(wait.TotalMinutes):0} мин",
        _ => $"{Math.Ceiling(wait.TotalHours):0} ч",
    };
}

/// <summary>At most so many within a window, of a subject.</summary>
public sealed record Limit(string Subject, int Most, TimeSpan Window);
