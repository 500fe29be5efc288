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
}
