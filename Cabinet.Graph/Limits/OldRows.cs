using Cabinet.Data;
using Cabinet.Graph.Logins;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Limits;

/// <summary>
/// Deletes what was kept for a while only: counts of past windows, registrations, recoveries and changes of contacts out of time, events heard, sessions
/// that are over, kept answers.
/// </summary>
public class OldRows(CabinetDb db, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>The way back is over after four days at most; until then and for the rest of a month residents see where their e-mail went.</summary>
    private static readonly TimeSpan EmailChangesKept = TimeSpan.FromDays(30);

    public async Task Delete(CancellationToken cancel = default)
    {
        var (before, remembered) = (clock.UtcNow() - Kept, clock.UtcNow() - Kept - Sessions.LongestRemembered);
        await db.Tallies.Where(x => x.StartUtc < before).ExecuteDeleteAsync(cancel);
        await db.Registrations.Where(x => x.StartedUtc < before).ExecuteDeleteAsync(cancel);
        await db.Recoveries.Where(x => x.CreatedUtc < before).ExecuteDeleteAsync(cancel);
        var asked = clock.UtcNow() - EmailChangesKept;
        await db.EmailChanges.Where(x => x.AskedUtc < asked).ExecuteDeleteAsync(cancel);
        await db.PhoneChanges.Where(x => x.SentUtc < before).ExecuteDeleteAsync(cancel);
        await db.Streaks.Where(x => x.LastUtc < before).ExecuteDeleteAsync(cancel);
        await db.ReadingEvents.Where(x => x.AtUtc < before).ExecuteDeleteAsync(cancel);
        await db.KeptAnswers.Where(x => x.AtUtc < before).ExecuteDeleteAsync(cancel);
        await db.Sessions.Where(x => x.StartedUtc < before && (x.EndedUtc < before || !x.Remembered || x.StartedUtc < remembered)).ExecuteDeleteAsync(cancel);
    }
}
