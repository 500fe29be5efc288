using Cabinet.Data;
using Cabinet.Data.Profile;
using Cabinet.Graph.Logins;
using Cabinet.Graph.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Profile;

/// <summary>What the links in the letters about an e-mail do: whoever has the letter needs no session. Looking at one uses up nothing.</summary>
public class EmailLinks(CabinetDb db, EmailLimit emails, Sessions sessions, Outbox outbox, Viewer viewer, TimeProvider clock)
{
    internal static readonly TimeSpan ToConfirm = TimeSpan.FromHours(24);
    private static readonly TimeSpan ToUndo = TimeSpan.FromHours(72);
    private static readonly UserError Stale = new(UserErrorCode.InvalidToken, "Ссылка уже использована, заменена новой или устарела.", "token");

    /// <summary>Whether the link to the new address still works.</summary>
    public Task<bool> MayConfirm(string? token) => ToBeConfirmed(OneTimeSecret.HashOf(token)).AnyAsync();

    /// <summary>Whether the link to the former address still works.</summary>
    public Task<bool> MayUndo(string? token) => ToBeUndone(OneTimeSecret.HashOf(token)).AnyAsync();

    /// <summary>Makes the new address the login's. Both addresses are told, and all sessions but the one that confirms end.</summary>
    /// <param name="input">The link's token; it is single use, so there is no idempotency key.</param>
    public async Task<ConfirmEmailPayload> ConfirmEmail(ConfirmEmailInput input)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (await Held(ToBeConfirmed(OneTimeSecret.HashOf(input.Token))) is not { } change)
            return new([Stale]);
        if (!await emails.Allows(change.NewEmail, besides: change.LoginId))
            return new([EmailLimit.Refusal]);
        (change.ConfirmHash, change.ConfirmedUtc, change.Login!.Email) = (null, clock.UtcNow(), change.NewEmail);
        Tell(change);
        await db.SaveChangesAsync();
        await (viewer.LoginId == change.LoginId ? sessions.GoOnAlone(viewer) : sessions.EndAll(change.LoginId));
        await transaction.CommitAsync();
        return new([]);
    }

    /// <summary>Puts the former address back, whatever was changed since, and ends all sessions. Both addresses are told.</summary>
    /// <param name="input">The link's token; it is single use, so there is no idempotency key.</param>
    public async Task<UndoEmailChangePayload> UndoEmailChange(UndoEmailChangeInput input)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (await Held(ToBeUndone(OneTimeSecret.HashOf(input.Token))) is not { } change)
            return new([Stale]);
        var now = clock.UtcNow();
        if (change.Login!.Email != change.FormerEmail)
            Tell(change);
        change.Login.Email = change.FormerEmail;
        await db.SaveChangesAsync();
        await db.EmailChanges.Where(x => x.LoginId == change.LoginId && x.Id >= change.Id)
            .ExecuteUpdateAsync(x => x.SetProperty(y => y.UndoHash, (string?)null).SetProperty(y => y.UndoneUtc, now));
        await db.DropWaiting(change.LoginId);
        await sessions.EndAll(change.LoginId);
        await transaction.CommitAsync();
        return new([]);
    }

    private IQueryable<EmailChange> ToBeConfirmed(string hash)
    {
        var since = clock.UtcNow() - ToConfirm;
        return db.EmailChanges.Where(x => x.ConfirmHash == hash && x.AskedUtc > since);
    }

    private IQueryable<EmailChange> ToBeUndone(string hash)
    {
        var since = clock.UtcNow() - ToUndo;
        return db.EmailChanges.Where(x => x.UndoHash == hash && (x.ConfirmedUtc ?? x.AskedUtc) > since);
    }

    /// <summary>The change with its login held: of two at once the second one no longer finds it.</summary>
    private async Task<EmailChange?> Held(IQueryable<EmailChange> changes)
    {
        if (await changes.Select(x => (long?)x.LoginId).FirstOrDefaultAsync() is not { } login)
            return null;
        await db.LockLogin(login);
        return await changes.Include(x => x.Login!.Account).FirstOrDefaultAsync();
    }

    private void Tell(EmailChange change)
    {
        var letter = new EmailChangedLetter(change.Login!.Account!.Number, clock.UtcNow());
        foreach (var address in new[] { change.FormerEmail, change.NewEmail }.OfType<string>())
            outbox.Add(address, letter, change.Login.AccountId, change.LoginId);
    }
}
