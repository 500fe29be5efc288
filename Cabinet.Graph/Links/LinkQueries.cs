using Cabinet.Data;
using Cabinet.Data.Accounts;
using Cabinet.Data.Batches;
using Cabinet.Graph.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Links;

/// <summary>An account that the viewer's login has linked.</summary>
/// <param name="Account">The account.</param>
/// <param name="Name">What the resident calls it; null when it has no name.</param>
/// <param name="SinceUtc">When it was linked, UTC.</param>
public record AccountLink(Account Account, string? Name, DateTime SinceUtc);

/// <summary>Another login that sees and runs the viewer's own account.</summary>
/// <param name="LoginId">The other login.</param>
/// <param name="By">The number of the account that it is the login of, masked: …0002.</param>
/// <param name="SinceUtc">When it linked the account, UTC.</param>
public record AccountAccess(long LoginId, string By, DateTime SinceUtc)
{
    public string Id => NodeId.Of(LinkQueries.Access, LoginId);
}

/// <summary>What can be asked about linked accounts (M25): those of the viewer's login, and who has linked the viewer's own.</summary>
public class LinkQueries(CabinetDb db, Batches batches, Viewer viewer)
{
    internal const string Access = "Access";

    /// <summary>The accounts that the viewer's login has linked, oldest first.</summary>
    public async Task<IReadOnlyList<AccountLink>> Links()
    {
        if (viewer is not { Kind: ViewerKind.Resident, LoginId: { } login })
            return [];
        return await db.Links.AsNoTracking().Where(x => x.LoginId == login).OrderBy(x => x.CreatedUtc).ThenBy(x => x.AccountId)
            .Include(x => x.Account!.House).Select(x => new AccountLink(x.Account!, x.Nickname, x.CreatedUtc)).ToListAsync();
    }

    /// <summary>What the viewer calls an account; null when it has no name.</summary>
    public Batched<string?> NameOf(long accountId) => viewer is { Kind: ViewerKind.Resident, LoginId: { } login }
        ? batches.For(new NamesByAccount(login)).Load(accountId, rows => rows.Count == 0 ? null : rows[0].Name)
        : Batched.Of<string?>(null);

    /// <summary>Who else sees the viewer's own account, oldest first.</summary>
    public async Task<IReadOnlyList<AccountAccess>> Accesses()
    {
        if (viewer is not { Kind: ViewerKind.Resident, AccountIds: [var own, ..] })
            return [];
        var found = await db.Links.AsNoTracking().Where(x => x.AccountId == own).OrderBy(x => x.CreatedUtc).ThenBy(x => x.LoginId)
            .Select(x => new { x.LoginId, x.Login!.Account!.Number, x.CreatedUtc }).ToListAsync();
        return [.. found.Select(x => new AccountAccess(x.LoginId, Masked.Account(x.Number), x.CreatedUtc))];
    }
}
