using System.Security.Cryptography;
using Cabinet.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Pseudonyms;

/// <summary>The sealed ids of this database. Their key is made when an analyst first comes, and is then the same for all nodes and for ever.</summary>
public sealed class SealedIds(IDataProtectionProvider protection)
{
    private const string Name = "pseudonyms";
    private const int KeyBytes = 32;
    private readonly IDataProtector _protector = protection.CreateProtector("Cabinet.Secrets", Name);
    private Ids? _known;

    public async Task<Ids> Of(CabinetDb db, CancellationToken cancel = default) => _known ??= Ids.Under(await Key(db, cancel));

    private async Task<byte[]> Key(CabinetDb db, CancellationToken cancel)
    {
        if (await Kept(db, cancel) is { } kept)
            return _protector.Unprotect(Convert.FromBase64String(kept));
        var value = Convert.ToBase64String(_protector.Protect(RandomNumberGenerator.GetBytes(KeyBytes)));
        // Another node may have been first: its key stays, and is read.
        await db.Database.ExecuteSqlAsync($"INSERT INTO secrets (name, value) VALUES ({Name}, {value}) ON CONFLICT (name) DO NOTHING", cancel);
        return _protector.Unprotect(Convert.FromBase64String((await Kept(db, cancel))!));
    }

    private static Task<string?> Kept(CabinetDb db, CancellationToken cancel) =>
        db.Secrets.AsNoTracking().Where(x => x.Name == Name).Select(x => (string?)x.Value).FirstOrDefaultAsync(cancel);
}
