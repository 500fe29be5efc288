using Microsoft.EntityFrameworkCore;

namespace Cabinet.Data.Limits;

/// <summary>Makes each failure in a row wait longer. A try is counted before it is made, so that a hundred at once are no hundred guesses.</summary>
public class Streaks(CabinetDb db)
{
    /// <summary>The third failure in a row waits a second, each further one twice as long, a minute at most.</summary>
    private static readonly int[] Waits = [1, 2, 4, 8, 16, 32, 60];

    /// <summary>No wait at all, on nodes whose clocks differ either.</summary>
    private static readonly DateTime Open = DateTime.UnixEpoch;

    /// <summary>Takes a try unless the subject has to wait. One statement: of tries at the same moment each sees the one before.</summary>
    /// <returns>True when the try may be made.</returns>
    public async Task<bool> Take(string subject, DateTime now, CancellationToken cancel = default)
    {
        var after = Waits.Select(x => now.AddSeconds(x)).ToArray();
        var taken = await db.Database.SqlQuery<int>(
            $"""
            INSERT INTO streaks (subject, failures, open_utc, last_utc) VALUES ({subject}, 1, {Open}, {now})
            ON CONFLICT (subject) DO UPDATE SET failures = streaks.failures + 1, last_utc = excluded.last_utc, open_utc = CASE streaks.failures
                WHEN 0 THEN excluded.open_utc WHEN 1 THEN excluded.open_utc WHEN 2 THEN {after[0]} WHEN 3 THEN {after[1]} WHEN 4 THEN {after[2]}
                WHEN 5 THEN {after[3]} WHEN 6 THEN {after[4]} WHEN 7 THEN {after[5]} ELSE {after[6]} END
            WHERE streaks.open_utc <= excluded.last_utc RETURNING failures AS "Value"
            """).ToListAsync(cancel);
        return taken.Count > 0;
    }

    /// <summary>How long the next try waits.</summary>
    public async Task<TimeSpan> Wait(string subject, DateTime now, CancellationToken cancel = default)
    {
        var open = await db.Streaks.Where(x => x.Subject == subject).Select(x => (DateTime?)x.OpenUtc).FirstOrDefaultAsync(cancel);
        return open > now ? open.Value - now : TimeSpan.Zero;
    }

    /// <summary>A success ends the row of failures.</summary>
    public Task End(string subject, CancellationToken cancel = default) => db.Streaks.Where(x => x.Subject == subject).ExecuteDeleteAsync(cancel);

    /// <summary>Gives back a try that was taken and not made.</summary>
    public Task GiveBack(string subject, CancellationToken cancel = default) => db.Streaks.Where(x => x.Subject == subject && x.Failures > 0)
        .ExecuteUpdateAsync(x => x.SetProperty(y => y.Failures, y => y.Failures - 1).SetProperty(y => y.OpenUtc, Open), cancel);
}
