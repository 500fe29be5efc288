using Cabinet.Data;
using Cabinet.Data.Logins;
using Cabinet.Data.Profile;
using Cabinet.Graph.Limits;
using Cabinet.Graph.Logins;
using Cabinet.Graph.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Profile;

/// <summary>Asking for another e-mail (M24): its link has to be opened, and the former address is told of a way back.</summary>
public class EmailMutations(CabinetDb db, Proof proof, Tries tries, Outbox outbox, FirstAnswers answers, Viewer viewer, TimeProvider clock)
{

    private const int MostADay = 5;

    /// <summary>Sends a link to the new address, and to the former one a way back. The new address holds from when its link is confirmed.</summary>
    /// <param name="input">The new address and the current password.</param>
    public Task<ChangeEmailPayload> ChangeEmail(ChangeEmailInput input)
    {
        var email = Contacts.Email(input.Email);
        return answers.Once(input.IdempotencyKey, new ChangeEmailInput(input.Email, ""), () => Ask(email!), Refused, () => Prepare(email, input.Password));
    }

    private async Task<UserError?> Prepare(string? email, string password)
    {
        if (email is null)
            return new(UserErrorCode.InvalidContact, "Это не похоже на адрес почты. Пример: ivanov@example.com", "email");
        if (await proof.Refusal(password, "password") is { } wrong)
            return wrong;
        return await tries.Count("email", Limit.ADay("new-email:login", viewer.LoginId, MostADay)) ?? await tries.Count("email", Limit.ADay("new-email", OneTimeSecret.Hash(email), MostADay));
    }

    private async Task<ChangeEmailPayload> Ask(string email)
    {
        await db.LockLogin(viewer.LoginId);
        var login = await db.Logins.Include(x => x.Account).AsNoTracking().FirstAsync(x => x.Id == viewer.LoginId);
        if (login.Email == email)
            return Refused(new(UserErrorCode.AlreadySo, "Это и есть нынешний адрес.", "email"));
        await db.EmailChanges.Where(x => x.LoginId == login.Id && x.ConfirmHash != null).ExecuteUpdateAsync(x => x.SetProperty(y => y.ConfirmHash, (string?)null));
        Send(login, email);
        return new([]);
    }

    private void Send(Login login, string email)
    {
        var (confirm, undo, number) = (OneTimeSecret.New(), login.Email is null ? null : OneTimeSecret.New(), login.Account!.Number);
        db.EmailChanges.Add(new EmailChange
        {
            LoginId = login.Id,
            FormerEmail = login.Email,
            NewEmail = email,
            ConfirmHash = OneTimeSecret.HashOf(confirm),
            UndoHash = undo is null ? null : OneTimeSecret.HashOf(undo),
            AskedUtc = clock.UtcNow(),
        });
        outbox.Add(email, new ConfirmEmailLetter(number, confirm), login.AccountId, login.Id);
        if (undo is not null)
            outbox.Add(login.Email!, new EmailChangeLetter(number, email, undo), login.AccountId, login.Id);
    }

    private static ChangeEmailPayload Refused(UserError error) => new([error]);
}
