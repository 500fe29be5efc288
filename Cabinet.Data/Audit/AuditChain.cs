using Microsoft.EntityFrameworkCore;

namespace Cabinet.Data.Audit;

/// <summary>Proves that the audit log is as it was written.</summary>
public static class AuditChain
{
    /// <summary>Counts the entries that were edited, deleted, put in or moved, and what is missing at the end. Entries may be added meanwhile.</summary>
    public static async Task<long> Breaches(CabinetDb db, CancellationToken cancel = default)
    {
        var before = await Head(db, cancel);
        var (breaches, last, hash, isWhole) = (0L, 0L, AuditHead.Start.Hash, Ends(before, 0, AuditHead.Start.Hash));
        await foreach (var entry in db.AuditEntries.AsNoTracking().OrderBy(x => x.Id).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (entry.Id != last + 1 || entry.PreviousHash != hash || entry.Seal() != entry.Hash)
                breaches++;
            (last, hash) = (entry.Id, entry.Hash);
            isWhole |= Ends(before, last, hash);
        }
        // What was added since the first look has moved the end as well.
        return isWhole && (await Head(db, cancel))?.LastId >= last ? breaches : breaches + 1;
    }

    private static Task<AuditHead?> Head(CabinetDb db, CancellationToken cancel) => db.AuditHeads.AsNoTracking().SingleOrDefaultAsync(cancel);

    private static bool Ends(AuditHead? head, long last, string hash) => head?.LastId == last && head.Hash == hash;
}
