using Cabinet.Data;
using Cabinet.Data.Logins;
using Cabinet.Graph.Logins;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Profile;

/// <summary>What can be asked about the viewer's own login.</summary>
public class LoginQueries(CabinetDb db, Viewer viewer, TimeProvider clock)
{
    /// <summary>The registration that the viewer signed in by; null for others than residents.</summary>
    public Task<Login?> OfViewer() => Mine is { } id ? db.Logins.Include(x => x.Account).AsNoTracking().FirstOrDefaultAsync(x => x.Id == id) : Task.FromResult<Login?>(null);

    /// <summary>The e-mail whose link has not been opened yet and still works.</summary>
    public Task<string?> PendingEmail()
    {
        var since = clock.UtcNow() - EmailLinks.ToConfirm;
        return db.EmailChanges.Where(x => x.LoginId == Mine && x.ConfirmHash != null && x.AskedUtc > since).Select(x => x.NewEmail).FirstOrDefaultAsync();
    }

    /// <summary>The phone whose code has not been given yet and still works, E.164.</summary>
    public Task<string?> PendingPhone()
    {
        var since = clock.UtcNow() - PhoneCode.Lifetime;
        return db.PhoneChanges.Where(x => x.LoginId == Mine && x.SentUtc > since).Select(x => x.NewPhone).FirstOrDefaultAsync();
    }

    private long? Mine => viewer.Kind == ViewerKind.Resident ? viewer.LoginId : null;
}
