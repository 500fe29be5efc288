using Cabinet.Data;
using Cabinet.Data.Accounts;
using Cabinet.Data.Logins;
using Cabinet.Graph.Limits;
using Cabinet.Graph.Logins;
using Cabinet.Graph.Notifications;
using Cabinet.Graph.Profile;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Recoveries;

/// <summary>Recovering access by a link to the registered e-mail (M6).</summary>
public class RecoveryMutations(
    CabinetDb db, Viewer viewer, Passwords passwords, Sessions sessions, Entry entry, Outbox outbox, RecoveryLinks links, Tries tries, TimeProvider clock)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(60);

    private static readonly UserError DeadLink = new(UserErrorCode.Expired, "Ссылка уже использована или её время вышло. Запросите новую.", "token");

    /// <summary>Sends a link to the e-mail of the account's registration, if there is one. The answer never tells.</summary>
    /// <param name="input">Whose.</param>
    public async Task<RequestRecoveryPayload> RequestRecovery(RequestRecoveryInput input)
    {
        var id = Account.IdOf(input.Number);
        if (await tries.Count(Limit.AnHour("recovery:account", id, 3), Limit.AnHour("recovery:address", viewer.Address, 30)) is { } tooMany)
            return new(false, [tooMany]);
        if (id is null)
            return new(false, [new(UserErrorCode.NoSuchHolder, "Введите номер лицевого счёта: цифры, как в квитанции", "number")]);
        var login = await db.Logins.Where(x => x.AccountId == id && x.Email != null).Select(x => new { x.Id, x.Email, x.Account!.Number }).FirstOrDefaultAsync();
        if (login is not null)
            links.Send(login.Email!, login.Number, id.Value, login.Id);
        else
            links.SendNobody(id.Value);
        await db.SaveChangesAsync();
        return new(true, []);
    }

    /// <summary>Whether a link still works. Looking uses nothing up.</summary>
    public async Task<bool> IsOpen(string? token) => await Find(token) is not null;

    /// <summary>Sets a new password by the link, once; ends all sessions of the registration, tells its e-mail, and signs in.</summary>
    /// <param name="input">The link and the password.</param>
    public async Task<CompleteRecoveryPayload> CompleteRecovery(CompleteRecoveryInput input)
    {
        if (await tries.Count(Limit.AnHour("recovery:links", viewer.Address, 60)) is { } tooMany)
            return Refused(tooMany);
        if (await Find(input.Token) is not { } recovery)
            return Refused(DeadLink);
        if (PasswordRules.Fault(input.Password, recovery.Login!.Account!) is { } weak)
            return Refused(weak);
        var hash = await passwords.Hash(input.Password!);
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (!await Claim(recovery.Id))
            return Refused(DeadLink);
        await Change(recovery.Login, hash);
        await transaction.CommitAsync();
        return new(true, []);
    }

    private Task<Recovery?> Find(string? token)
    {
        var (hash, since) = (OneTimeSecret.HashOf(token), clock.UtcNow() - Longest);
        return db.Recoveries.AsNoTracking().Include(x => x.Login!.Account).FirstOrDefaultAsync(x => x.TokenHash == hash && x.LoginId != null && x.UsedUtc == null && x.CreatedUtc > since);
    }

    private async Task<bool> Claim(long id)
    {
        var now = clock.UtcNow();
        return await db.Recoveries.Where(x => x.Id == id && x.UsedUtc == null).ExecuteUpdateAsync(x => x.SetProperty(y => y.UsedUtc, now)) == 1;
    }

    /// <summary>Other links to the same registration are used up with this one.</summary>
    private async Task Change(Login login, string hash)
    {
        var now = clock.UtcNow();
        await db.Logins.Where(x => x.Id == login.Id).ExecuteUpdateAsync(x => x.SetProperty(y => y.PasswordHash, hash));
        await db.Recoveries.Where(x => x.LoginId == login.Id && x.UsedUtc == null).ExecuteUpdateAsync(x => x.SetProperty(y => y.UsedUtc, now));
        await sessions.EndAll(login.Id);
        await db.DropWaiting(login.Id);
        if (login.Email is { } email)
            outbox.Add(email, new PasswordChangedLetter(login.Account!.Number, now), login.AccountId, login.Id);
        await db.SaveChangesAsync();
        await entry.Open(login.Id, login.AccountId);
    }

    private static CompleteRecoveryPayload Refused(UserError error) => new(false, [error]);
}
