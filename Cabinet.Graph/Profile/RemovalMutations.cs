using System.Globalization;
using Cabinet.Data;
using Cabinet.Data.Notifications;
using Cabinet.Graph.Logins;
using Cabinet.Graph.Notifications;
using Cabinet.Graph.Registrations;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Profile;

/// <summary>Removing the login with all that is kept about it. The account and its ledger are the supplier's and stay, and so does the proof of consent.</summary>
public class RemovalMutations(CabinetDb db, Proof proof, Sessions sessions, Notices notices, FirstAnswers answers, Viewer viewer, TimeProvider clock)
{
    private const string Nowhere = "—";

    /// <summary>Removes the viewer's login, its links and sessions; the messages' log loses its addresses. A last letter tells of it.</summary>
    /// <param name="input">The current password.</param>
    public Task<RemoveLoginPayload> RemoveLogin(RemoveLoginInput input) =>
        answers.Once(input.IdempotencyKey, new RemoveLoginInput(""), Remove, Refused, () => proof.Refusal(input.Password, "password"));

    private async Task<RemoveLoginPayload> Remove()
    {
        await db.LockLogin(viewer.LoginId);
        if (await db.Logins.Include(x => x.Account).AsNoTracking().FirstOrDefaultAsync(x => x.Id == viewer.LoginId) is not { } login)
            return Refused(new(UserErrorCode.NotFound, "Регистрация уже удалена."));
        await Forget(login.AccountId);
        var caller = string.Create(CultureInfo.InvariantCulture, $"{ViewerKind.Resident}:{login.Id}:");
        await db.KeptAnswers.Where(x => x.Caller == caller).ExecuteDeleteAsync();
        await sessions.EndAll(login.Id);
        await db.Sessions.Where(x => x.LoginId == login.Id).ExecuteDeleteAsync();
        await db.WithdrawConsents(login, clock.UtcNow());
        // Links and changes that wait go with it.
        await db.Logins.Where(x => x.Id == login.Id).ExecuteDeleteAsync();
        notices.Tell(login.Email ?? login.Account!.Email, login.Phone ?? login.Account!.Phone, new LoginRemovedLetter(login.Account!.Number, clock.UtcNow()),
            "регистрация в личном кабинете удалена.", accountId: null);
        return new([]);
    }

    /// <summary>What still waits is not sent any more: its links and codes have nobody.</summary>
    private async Task Forget(long account)
    {
        var now = clock.UtcNow();
        var own = db.Messages.Where(x => x.AccountId == account);
        await own.Where(x => x.State == MessageState.Waiting || x.State == MessageState.Sending)
            .ExecuteUpdateAsync(x => x.SetProperty(y => y.State, MessageState.Failed).SetProperty(y => y.FinishedUtc, now).SetProperty(y => y.LastError, "removed"));
        await own.ExecuteUpdateAsync(x => x.SetProperty(y => y.LoginId, (long?)null).SetProperty(y => y.ShownAddress, Nowhere)
            .SetProperty(y => y.Address, (string?)null).SetProperty(y => y.Body, (string?)null));
    }

    private static RemoveLoginPayload Refused(UserError error) => new([error]);
}
