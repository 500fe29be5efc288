using Cabinet.Data;
using Cabinet.Data.Logins;
using Cabinet.Data.Notifications;
using Cabinet.Data.Registrations;
using Cabinet.Graph.Logins;
using Cabinet.Graph.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Registrations;

/// <summary>Makes a confirmed registration a login and lets its owner in. Runs in the transaction of the act that claimed the registration.</summary>
public class Completion(CabinetDb db, EmailLimit emails, Outbox outbox, Entry entry, TimeProvider clock)
{
    internal static readonly UserError Taken =
        new(UserErrorCode.AlreadyRegistered, "Этот лицевой счёт уже зарегистрирован. Войдите в кабинет или восстановите доступ.");

    /// <returns>Null, or why it cannot be: then the transaction is to be rolled back.</returns>
    internal async Task<UserError?> Run(Registration registration)
    {
        if (await db.Logins.AnyAsync(x => x.AccountId == registration.AccountId))
            return Taken;
        var account = registration.Account!;
        var (email, isProved) = (registration.Email, registration.By == MessageChannel.Mail || registration.Email == Contacts.Email(account.Email));
        if (isProved && email is not null && !await emails.Allows(email))
            return EmailLimit.Refusal;
        var login = new Login
        {
            AccountId = account.Id,
            Email = isProved ? email : null,
            Phone = registration.Phone,
            PasswordHash = registration.PasswordHash!,
            CreatedUtc = clock.UtcNow(),
            TellsHolder = Contacts.Email(account.Email) is null && Contacts.Phone(account.Phone) is null,
        };
        db.Logins.Add(login);
        db.Consents.Add(new Consent
        {
            AccountId = account.Id,
            Login = login,
            Document = Terms.Current.Document,
            Version = registration.TermsVersion!,
            TextHash = registration.TermsHash!,
            GivenUtc = registration.ConsentedUtc!.Value,
            Channel = registration.ConsentedBy!.Value,
        });
        var token = isProved || email is null ? null : OneTimeSecret.New();
        if (token is not null)
            outbox.Add(email!, new ConfirmRegistrationLetter(account.Number, token), account.Id);
        await db.SaveChangesAsync();
        await Forget(registration, token);
        await entry.Open(login.Id, account.Id);
        return null;
    }

    /// <summary>An e-mail typed beside a confirmation by SMS belongs to the login once its own link is confirmed.</summary>
    internal async Task<UserError?> AddEmail(Registration registration)
    {
        if (!await emails.Allows(registration.Email!))
            return EmailLimit.Refusal;
        await db.Logins.Where(x => x.AccountId == registration.AccountId && x.Email == null).ExecuteUpdateAsync(x => x.SetProperty(y => y.Email, registration.Email));
        return null;
    }

    private Task<int> Forget(Registration registration, string? token)
    {
        var hash = token is null ? null : OneTimeSecret.HashOf(token);
        return db.Registrations.Where(x => x.Id == registration.Id)
            .ExecuteUpdateAsync(x => x.SetProperty(y => y.PasswordHash, (string?)null).SetProperty(y => y.CodeHash, (string?)null).SetProperty(y => y.TokenHash, hash));
    }
}
