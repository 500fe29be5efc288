using Cabinet.Data;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Limits;

/// <summary>Deletes what was kept for a while only: counts of past windows, registrations and recoveries out of time, events that everybody has heard.</summary>
public class OldRows(CabinetDb db, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public async Task Delete(CancellationToken cancel = default)
    {
        var before = clock.UtcNow() - Kept;
        await db.Tallies.Where(x => x.StartUtc < before).ExecuteDeleteAsync(cancel);
        await db.Registrations.Where(x => x.StartedUtc < before).ExecuteDeleteAsync(cancel);
        await db.Recoveries.Where(x => x.CreatedUtc < before).ExecuteDeleteAsync(cancel);
        await db.ReadingEvents.Where(x => x.AtUtc < before).ExecuteDeleteAsync(cancel);
    }
}
