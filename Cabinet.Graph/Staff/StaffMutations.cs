using Cabinet.Data;
using Cabinet.Data.Accounts;
using Cabinet.Data.Audit;
using Cabinet.Data.Logins;
using Cabinet.Graph.Limits;
using Cabinet.Graph.Logins;
using Cabinet.Graph.Notifications;
using Cabinet.Graph.Profile;
using Cabinet.Graph.Recoveries;
using Cabinet.Graph.Registrations;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Staff;

/// <summary>What operators do for a resident (M7). Each act stands in the audit log, written in its own transaction.</summary>
public class StaffMutations(
    CabinetDb db, Viewer viewer, FirstAnswers answers, AuditLog audit, EmailLimit emails, Sessions sessions, Outbox outbox, RecoveryLinks links, Tries tries, TimeProvider clock)
{
    private const int MostLinksADay = 5;

    private static readonly UserError NoAccount = new(UserErrorCode.NotFound, "Такого лицевого счёта нет.", "accountId");
    private static readonly UserError NotRegistered = new(UserErrorCode.NotRegistered, "Этот лицевой счёт не зарегистрирован в кабинете.", "accountId");
    private static readonly UserError NoEmail = new(UserErrorCode.InvalidContact, "У регистрации нет почты. Сначала задайте её, потом отправьте ссылку.", "accountId");

    /// <summary>Shows the contacts of an account in full. For operators; the reason stands in the audit log.</summary>
    /// <param name="input">Whose, and why.</param>
    public Task<OpenContactsPayload> OpenContacts(OpenContactsInput input) =>
        Do<OpenContactsPayload>(null, input, input.AccountId, input.Reason, "reason", error => new(null, [error]), async (account, login, reason) =>
        {
            await audit.Add(viewer.StaffName!, AuditAct.OpenedContacts, account.Id, reason);
            return new(new(account.Phone, account.Email, login?.Phone, login?.Email), []);
        });

    /// <summary>Sets another e-mail after a check of papers or answers: of the registration, or on file when there is none. Tells the old and the new address, ends all sessions.</summary>
    /// <param name="input">Whose, which, and what was checked.</param>
    public Task<SetContactPayload> SetContact(SetContactInput input) =>
        Do<SetContactPayload>(input.IdempotencyKey, input with { IdempotencyKey = null }, input.AccountId, input.Checked, "checked", error => new(false, [error]), async (account, login, reason) =>
        {
            if (Contacts.Email(input.Email) is not { } email)
                return new(false, [new(UserErrorCode.InvalidContact, "Это не похоже на адрес почты. Например: ivanov@example.com.", "email")]);
            await db.LockLogin(login?.Id);
            if (!await emails.Allows(email, besides: login?.Id))
                return new(false, [EmailLimit.Refusal]);
            await Change(account, login, email, reason);
            return new(true, []);
        });

    /// <summary>Sends the link to set a new password to the registration's e-mail, at most five times a day. For operators, who never see the link.</summary>
    /// <param name="input">To whom, and why.</param>
    public Task<SendRecoveryLinkPayload> SendRecoveryLink(SendRecoveryLinkInput input) =>
        Do<SendRecoveryLinkPayload>(input.IdempotencyKey, input with { IdempotencyKey = null }, input.AccountId, input.Reason, "reason", error => new(false, [error]), async (account, login, reason) =>
        {
            if (login is null)
                return new(false, [NotRegistered]);
            if (login.Email is not { } email)
                return new(false, [NoEmail]);
            if (await tries.Count(Limit.ADay("recovery:staff", account.Id, MostLinksADay)) is { } tooMany)
                return new(false, [tooMany]);
            links.Send(email, account.Number, account.Id, login.Id);
            await audit.Add(viewer.StaffName!, AuditAct.SentRecovery, account.Id, $"{Masked.Email(email)}. {reason}");
            return new(true, []);
        });

    /// <summary>Signs a resident out on all devices. For operators.</summary>
    /// <param name="input">Whom, and why.</param>
    public Task<EndSessionsPayload> EndSessions(EndSessionsInput input) =>
        Do<EndSessionsPayload>(input.IdempotencyKey, input with { IdempotencyKey = null }, input.AccountId, input.Reason, "reason", error => new(null, [error]), async (account, login, reason) =>
        {
            var ended = login is null ? 0 : await sessions.EndAll(login.Id);
            await audit.Add(viewer.StaffName!, AuditAct.EndedSessions, account.Id, reason);
            return new(ended, []);
        });

    /// <summary>Ends a registration: the login and its links go, its sessions end, its e-mail is told. For operators.</summary>
    /// <param name="input">Whose, and why.</param>
    public Task<EndRegistrationPayload> EndRegistration(EndRegistrationInput input) =>
        Do<EndRegistrationPayload>(input.IdempotencyKey, input with { IdempotencyKey = null }, input.AccountId, input.Reason, "reason", error => new(false, [error]), async (account, login, reason) =>
        {
            if (login is null)
                return new(false, [NotRegistered]);
            if (login.Email is { } email)
                outbox.Add(email, new RegistrationEndedLetter(account.Number, clock.UtcNow()), account.Id, login.Id);
            await audit.Add(viewer.StaffName!, AuditAct.EndedRegistration, account.Id, reason);
            await sessions.EndAll(login.Id);
            await db.Sessions.Where(x => x.LoginId == login.Id).ExecuteUpdateAsync(x => x.SetProperty(y => y.LoginId, (long?)null));
            await db.WithdrawConsents(login, clock.UtcNow());
            await db.Logins.Where(x => x.Id == login.Id).ExecuteDeleteAsync();
            return new(true, []);
        });

    private async Task<TPayload> Do<TPayload>(
        string? key, object input, string accountId, string? typed, string field, Func<UserError, TPayload> refused, Func<Account, Login?, string, Task<TPayload>> act)
    {
        if (!viewer.HelpsResidents)
            return refused(new(UserErrorCode.StaffOnly, "Это делают только операторы."));
        return await answers.Once(key, input, async () =>
        {
            if (viewer.Ids.Read(accountId, "Account") is not { } id || await db.Accounts.AsNoTracking().FirstOrDefaultAsync(x => x.Id == id) is not { } account)
                return refused(NoAccount);
            if (StaffText.Reason(typed) is not { } reason)
                return refused(new(UserErrorCode.ReasonRequired, "Напишите словами, от 5 до 500 знаков: это останется в журнале.", field));
            return await act(account, await db.Logins.AsNoTracking().FirstOrDefaultAsync(x => x.AccountId == id), reason);
        }, refused);
    }

    private async Task Change(Account account, Login? login, string email, string reason)
    {
        var former = login is null ? account.Email : login.Email;
        foreach (var address in new[] { former, email }.OfType<string>().Distinct())
            outbox.Add(address, new EmailSetLetter(account.Number, Masked.Email(email), clock.UtcNow()), account.Id, login?.Id);
        await audit.Add(viewer.StaffName!, AuditAct.SetEmail, account.Id, $"{(former is null ? "не было" : Masked.Email(former))} → {Masked.Email(email)}. {reason}");
        if (login is null)
            await db.Accounts.Where(x => x.Id == account.Id).ExecuteUpdateAsync(x => x.SetProperty(y => y.Email, email));
        else
        {
            await db.Logins.Where(x => x.Id == login.Id).ExecuteUpdateAsync(x => x.SetProperty(y => y.Email, email));
            await db.DropWaiting(login.Id);
            await sessions.EndAll(login.Id);
        }
    }
}
