using Cabinet.Data;
using Cabinet.Data.Limits;

namespace Cabinet.Graph.Limits;

/// <summary>Failures within an hour that slides on by ten minutes, counted by all nodes.</summary>
public class Failures(Tallies tallies, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(10);

    /// <summary>Counts one more.</summary>
    public Task Add(string subject, CancellationToken cancel = default) => tallies.Add(subject, Window, 1, cancel);

    /// <summary>Takes back one that was counted ahead.</summary>
    public Task TakeBack(string subject, CancellationToken cancel = default) => tallies.Add(subject, Window, -1, cancel);

    /// <summary>Counts one if none is counted.</summary>
    /// <returns>False when one was: of two at the same moment, for the second.</returns>
    public async Task<bool> AddFirst(string subject, CancellationToken cancel = default)
    {
        var window = Window;
        var isFirst = await tallies.Add(subject, window, 1, cancel) == 1 && (await tallies.Since(subject, clock.UtcNow() - Kept, cancel)).All(x => x.StartUtc == window);
        if (!isFirst)
            await tallies.Add(subject, window, -1, cancel);
        return isFirst;
    }

    /// <summary>When so many are no longer counted together, UTC; null while there are fewer.</summary>
    public async Task<DateTime?> FullUntil(string subject, int most, CancellationToken cancel = default)
    {
        var counted = await tallies.Since(subject, clock.UtcNow() - Kept, cancel);
        return counted.Sum(x => x.Count) >= most ? counted[0].StartUtc + Kept : null;
    }

    private DateTime Window
    {
        get
        {
            var now = clock.UtcNow();
            return new DateTime(now.Ticks - now.Ticks % Step.Ticks, DateTimeKind.Utc);
        }
    }
}
