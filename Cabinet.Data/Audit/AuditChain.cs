using Microsoft.EntityFrameworkCore;

namespace Cabinet.Data.Audit;

/// <summary>Proves that the audit log is as it was written.</summary>
public static class AuditChain
{
    /// <summary>Counts the entries that were edited, deleted, put in or moved, and what is missing at the end.</summary>
    public static async Task<long> Breaches(CabinetDb db, CancellationToken cancel = default)
    {
        var (breaches, last, hash) = (0L, 0L, AuditHead.Start.Hash);
        await foreach (var entry in db.AuditEntries.AsNoTracking().OrderBy(x => x.Id).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (entry.Id != last + 1 || entry.PreviousHash != hash || entry.Seal() != entry.Hash)
                breaches++;
            (last, hash) = (entry.Id, entry.Hash);
        }
        var head = await db.AuditHeads.AsNoTracking().SingleOrDefaultAsync(cancel);
        return head?.LastId == last && head.Hash == hash ? breaches : breaches + 1;
    }
}
