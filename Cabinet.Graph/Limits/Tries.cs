using Cabinet.Data;
using Cabinet.Data.Limits;

namespace Cabinet.Graph.Limits;

/// <summary>How often something may be tried in a window of time, counted by all nodes together.</summary>
public class Tries(Tallies tallies, TimeProvider clock)
{
    /// <summary>
    /// Counts one try for each subject, also where another's limit is reached already: the same work whatever comes of it. A try is counted before it is
    /// made, so that many at once are not more.
    /// </summary>
    /// <returns>Null while every subject is within its limit; else the refusal, with the seconds to wait.</returns>
    public async Task<UserError?> Count(params IReadOnlyList<Limit> limits)
    {
        var wait = TimeSpan.Zero;
        foreach (var limit in limits)
            if (await Wait(limit) is var found && found > wait)
                wait = found;
        return wait == TimeSpan.Zero ? null : Refusal(wait);
    }

    /// <inheritdoc cref="Count(IReadOnlyList{Limit})"/>
    /// <param name="field">The input's field that a refusal is about.</param>
    /// <param name="limits">Subjects and limits.</param>
    public async Task<UserError?> Count(string field, params IReadOnlyList<Limit> limits) => await Count(limits) is { } refusal ? refusal with { Field = [field] } : null;

    /// <summary>Takes back a try that was right: only wrong ones stay counted.</summary>
    public Task GiveBack(Limit limit) => tallies.Add(limit.Subject, StartOf(limit), -1);

    /// <summary>The refusal of one who has to wait.</summary>
    public static UserError Refusal(TimeSpan wait) =>
        new(UserErrorCode.TooManyTries, $"Слишком много попыток. Повторите через {Words(wait)}.") { RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) };

    private async Task<TimeSpan> Wait(Limit limit)
    {
        var start = StartOf(limit);
        return await tallies.Add(limit.Subject, start, 1) > limit.Most ? start + limit.Window - clock.UtcNow() : TimeSpan.Zero;
    }

    private DateTime StartOf(Limit limit)
    {
        var now = clock.UtcNow();
        return new DateTime(now.Ticks - now.Ticks % limit.Window.Ticks, DateTimeKind.Utc);
    }

    private static string Words(TimeSpan wait) => wait.TotalSeconds switch
    {
        <= 60 => $"{Math.Max(1, Math.Ceiling(wait.TotalSeconds)):0} с",
        < 3600 => $"{Math.Ceiling(wait.TotalMinutes):0} мин",
        _ => $"{Math.Ceiling(wait.TotalHours):0} ч",
    };
}
