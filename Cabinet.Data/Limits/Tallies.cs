using Microsoft.EntityFrameworkCore;

namespace Cabinet.Data.Limits;

/// <summary>Counts across nodes: one atomic statement each, on both databases.</summary>
public class Tallies(CabinetDb db)
{
    /// <summary>Adds to a subject's count in a window and answers the sum, this addition included.</summary>
    public async Task<long> Add(string subject, DateTime startUtc, long count, CancellationToken cancel = default)
    {
        var sums = await db.Database.SqlQuery<long>(
            $"""
            INSERT INTO tallies (subject, start_utc, count) VALUES ({subject}, {startUtc}, {count})
            ON CONFLICT (subject, start_utc) DO UPDATE SET count = tallies.count + excluded.count RETURNING count AS "Value"
            """).ToListAsync(cancel);
        return sums[0];
    }

    /// <summary>A subject's counts of all windows that began after a moment.</summary>
    public async Task<IReadOnlyList<Tally>> Since(string subject, DateTime afterUtc, CancellationToken cancel = default) =>
        await db.Tallies.AsNoTracking().Where(x => x.Subject == subject && x.StartUtc > afterUtc && x.Count > 0).OrderBy(x => x.StartUtc).ToListAsync(cancel);
}
