using Cabinet.Data;
using Cabinet.Graph.Logins;
using Cabinet.Graph.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Profile;

/// <summary>Changing the password (M24).</summary>
public class PasswordMutations(CabinetDb db, Passwords passwords, Proof proof, Sessions sessions, Notices notices, FirstAnswers answers, Viewer viewer, TimeProvider clock)
{
    private const string Sms = "пароль личного кабинета изменён. Если это не вы, восстановите доступ на странице входа.";

    private string _hash = "";

    /// <summary>Sets a new password. Other sessions end, this one goes on under a new cookie, and the login's contact is told.</summary>
    /// <param name="input">The current password and the new one.</param>
    public Task<ChangePasswordPayload> ChangePassword(ChangePasswordInput input) =>
        answers.Once(input.IdempotencyKey, new ChangePasswordInput("", ""), Change, Refused, () => Prepare(input));

    /// <summary>Hashing takes long, and nobody else should wait for it.</summary>
    private async Task<UserError?> Prepare(ChangePasswordInput input)
    {
        if (await proof.Refusal(input.CurrentPassword, "currentPassword") is { } wrong)
            return wrong;
        var account = await db.Logins.Where(x => x.Id == viewer.LoginId).Select(x => x.Account!).AsNoTracking().FirstAsync();
        if (PasswordRules.Fault(input.NewPassword, account, "newPassword") is { } weak)
            return weak;
        if (input.NewPassword == input.CurrentPassword)
            return new(UserErrorCode.AlreadySo, "Новый пароль совпадает с нынешним.", "newPassword");
        _hash = await passwords.Hash(input.NewPassword);
        return null;
    }

    private async Task<ChangePasswordPayload> Change()
    {
        // Of two changes at once the second one's proof is no longer true.
        if (await db.Logins.Where(x => x.Id == viewer.LoginId && x.PasswordHash == proof.Hash).ExecuteUpdateAsync(x => x.SetProperty(y => y.PasswordHash, _hash)) == 0)
            return Refused(new(UserErrorCode.WrongPassword, "Пароль только что изменили. Введите нынешний.", "currentPassword"));
        var login = await db.Logins.Include(x => x.Account).AsNoTracking().FirstAsync(x => x.Id == viewer.LoginId);
        notices.Tell(login, new PasswordChangedLetter(login.Account!.Number, clock.UtcNow()), Sms);
        await db.DropWaiting(viewer.LoginId);
        await sessions.GoOnAlone(viewer);
        return new([]);
    }

    private static ChangePasswordPayload Refused(UserError error) => new([error]);
}
