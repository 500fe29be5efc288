using Cabinet.Data;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Profile;

/// <summary>Makes acts on one login follow each other.</summary>
internal static class Locks
{
    /// <summary>Holds the login's row until the transaction ends: a write that changes nothing.</summary>
    public static Task LockLogin(this CabinetDb db, long? login) =>
        db.Logins.Where(x => x.Id == login).ExecuteUpdateAsync(x => x.SetProperty(y => y.CreatedUtc, y => y.CreatedUtc));

    /// <summary>Changes of e-mail and phone that wait hold no longer: whoever asked for them may be the reason why the password is changed.</summary>
    public static async Task DropWaiting(this CabinetDb db, long? login)
    {
        await db.EmailChanges.Where(x => x.LoginId == login && x.ConfirmHash != null).ExecuteUpdateAsync(x => x.SetProperty(y => y.ConfirmHash, (string?)null));
        await db.PhoneChanges.Where(x => x.LoginId == login).ExecuteDeleteAsync();
    }
}
