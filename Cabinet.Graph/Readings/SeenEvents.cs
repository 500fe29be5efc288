using System.Diagnostics;
using Cabinet.Data;
using Cabinet.Data.Events;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Readings;

/// <summary>
/// Which events were read. A number is taken before its transaction is committed, so a lower one may come to sight after a higher: what is younger than
/// half a minute is read again.
/// </summary>
internal sealed class SeenEvents
{
    private const int Most = 5_000;
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(30);
    private readonly HashSet<long> _seen = [];
    private readonly Queue<(long Stamp, long Highest)> _reads = [];
    private long? _floor;

    /// <summary>The events that were not read before; none the first time, which only finds out where to begin.</summary>
    public async Task<IReadOnlyList<ReadingEvent>> New(CabinetDb db, CancellationToken cancel)
    {
        if (_floor is not { } floor)
        {
            _floor = await db.ReadingEvents.MaxAsync(x => (long?)x.Id, cancel) ?? 0;
            return [];
        }
        var found = await db.ReadingEvents.AsNoTracking().Where(x => x.Id > floor && !_seen.Contains(x.Id)).OrderBy(x => x.Id).Take(Most).ToListAsync(cancel);
        foreach (var told in found)
            _seen.Add(told.Id);
        if (found.Count > 0)
            _reads.Enqueue((Stopwatch.GetTimestamp(), found[^1].Id));
        while (_reads.TryPeek(out var read) && Stopwatch.GetElapsedTime(read.Stamp) > Late)
            Forget(_reads.Dequeue().Highest);
        return found;
    }

    private void Forget(long highest)
    {
        _floor = Math.Max(_floor!.Value, highest);
        _seen.RemoveWhere(x => x <= highest);
    }
}
