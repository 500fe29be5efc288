using Cabinet.Data;
using Cabinet.Data.Accounts;
using Cabinet.Data.Readings;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Readings;

/// <summary>What can be heard about readings.</summary>
public class ReadingSubscriptions(CabinetDb db, Viewer viewer, HeardReading heard)
{
    /// <summary>A reading that was accepted, withdrawn, calculated or refused, as it is now: of one account, or of all that the viewer may see.</summary>
    /// <param name="account">The account's number, typed with or without its letter index.</param>
    public async Task<Reading?> ReadingChanged(string? account = null)
    {
        if (viewer.Kind == ViewerKind.Anonymous)
            throw new RefusedQuestion("SIGN_IN_REQUIRED", "Войдите в кабинет.");
        if (heard.Event is not { } told || (account is not null && Account.IdOf(account) != told.AccountId))
            return null;
        return await viewer.Readings(db).AsNoTracking().FirstOrDefaultAsync(x => x.Id == told.ReadingId);
    }
}
