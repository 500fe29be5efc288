using Microsoft.EntityFrameworkCore;

namespace Cabinet.Data.Audit;

/// <summary>Where acts of the staff are written down: in the act's own transaction, one after another.</summary>
public class AuditLog(CabinetDb db, TimeProvider clock)
{
    private const int LongestDetails = 2_000;

    /// <summary>Adds an entry and saves it with all that the act changed.</summary>
    /// <exception cref="InvalidOperationException">No transaction is open: the entry could stay without its act.</exception>
    public async Task Add(string actor, AuditAct act, long? accountId = null, string? details = null, CancellationToken cancel = default)
    {
        if (db.Database.CurrentTransaction is null)
            throw new InvalidOperationException("An audit entry is written in its act's transaction.");
        await db.LockAudit(cancel);
        var head = await db.AuditHeads.AsNoTracking().SingleAsync(cancel);
        var now = clock.UtcNow();
        var entry = new AuditEntry
        {
            Id = head.LastId + 1,
            AtUtc = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond)),
            Actor = actor,
            Act = act,
            AccountId = accountId,
            Details = details is { Length: > LongestDetails } ? details[..LongestDetails] : details,
            PreviousHash = head.Hash,
            Hash = "",
        };
        entry.Hash = entry.Seal();
        db.AuditEntries.Add(entry);
        await db.SaveChangesAsync(cancel);
        await db.AuditHeads.ExecuteUpdateAsync(x => x.SetProperty(y => y.LastId, entry.Id).SetProperty(y => y.Hash, entry.Hash), cancel);
    }

    /// <summary>Adds an entry of something that changes nothing else, in a transaction of its own.</summary>
    public async Task Note(string actor, AuditAct act, long? accountId = null, string? details = null, CancellationToken cancel = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await Add(actor, act, accountId, details, cancel);
        await transaction.CommitAsync(cancel);
    }
}
