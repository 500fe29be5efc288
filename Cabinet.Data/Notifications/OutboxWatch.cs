using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Cabinet.Data.Notifications;

/// <summary>Raises the signal when messages are committed, never before: what is rolled back wakes nobody.</summary>
internal sealed class OutboxWatch(OutboxSignal signal) : DbTransactionInterceptor, ISaveChangesInterceptor
{
    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Tell(eventData.Context);

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Tell(eventData.Context);
        return Task.CompletedTask;
    }

    public int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        TellUnlessInTransaction(eventData.Context);
        return result;
    }

    public ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        TellUnlessInTransaction(eventData.Context);
        return new(result);
    }

    private void TellUnlessInTransaction(DbContext? db)
    {
        if (db?.Database.CurrentTransaction is null)
            Tell(db);
    }

    private void Tell(DbContext? db)
    {
        if (db is null)
            return;
        // All is saved: there is nothing to detect, and looking would cost as much as the saving.
        var detects = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        if (db.ChangeTracker.Entries<Message>().Any())
            signal.Raise();
        db.ChangeTracker.AutoDetectChangesEnabled = detects;
    }
}
