using Cabinet.Data;
using Cabinet.Data.Accounts;
using Cabinet.Data.Logins;
using Cabinet.Data.Readings;
using Cabinet.Graph.Devices;
using Cabinet.Graph.Links;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Profile;

/// <summary>Gathers all that is kept about the viewer's login.</summary>
public class LoginDataQueries(CabinetDb db, LoginQueries logins, LinkQueries links, SessionQueries sessions, Viewer viewer)
{
    /// <summary>Null for others than residents.</summary>
    public async Task<LoginData?> Everything()
    {
        if (viewer.Kind != ViewerKind.Resident || await logins.OfViewer() is not { } login)
            return null;
        var account = await db.Accounts.Include(x => x.House).AsNoTracking().FirstAsync(x => x.Id == login.AccountId);
        return new LoginData(account.Number, account.Holder!.FullName, account.Address, login.Email, login.Phone, login.CreatedUtc, await logins.PendingEmail(), await logins.PendingPhone(),
            [.. (await links.Links()).Select(x => new KeptLink(x.Account.Number, x.Name, x.SinceUtc))],
            [.. (await links.Accesses()).Select(x => new KeptAccess(x.By, x.SinceUtc))],
            await sessions.Running(), await EmailChanges(login), await Messages(account), await Readings(account))
        {
            Consents = await Consents(login),
        };
    }

    private async Task<IReadOnlyList<KeptConsent>> Consents(Login login)
    {
        var given = await db.Consents.AsNoTracking().Where(x => x.LoginId == login.Id).OrderBy(x => x.Id).ToListAsync();
        return [.. given.Select(x => new KeptConsent(x.Document, x.Version, x.GivenUtc, x.Channel.ToString()))];
    }

    private Task<List<KeptEmailChange>> EmailChanges(Login login) => db.EmailChanges.Where(x => x.LoginId == login.Id).OrderBy(x => x.Id)
        .Select(x => new KeptEmailChange(x.FormerEmail, x.NewEmail, x.AskedUtc, x.ConfirmedUtc, x.UndoneUtc)).ToListAsync();

    private async Task<IReadOnlyList<KeptMessage>> Messages(Account account)
    {
        var sent = await db.Messages.AsNoTracking().Where(x => x.AccountId == account.Id).OrderBy(x => x.Id).ToListAsync();
        return [.. sent.Select(x => new KeptMessage(x.Kind.ToString(), x.Channel.ToString(), x.ShownAddress, x.State.ToString(), x.CreatedUtc, x.FinishedUtc))];
    }

    private async Task<IReadOnlyList<KeptReading>> Readings(Account account)
    {
        var taken = await db.Readings.AsNoTracking().Where(x => x.AccountId == account.Id && x.Source == ReadingSource.Cabinet).OrderBy(x => x.Id)
            .Select(x => new { Serial = db.Meters.Where(y => y.Id == x.MeterId).Select(y => y.Serial).FirstOrDefault(), x.Zone, x.Value, x.TakenOn, x.Status }).ToListAsync();
        return [.. taken.Select(x => new KeptReading(x.Serial ?? "", x.Zone.ToString(), x.Value, x.TakenOn, x.Status.ToString()))];
    }
}
