using Cabinet.Data;
using Cabinet.Data.Notifications;
using Cabinet.Data.Registrations;
using Cabinet.Graph.Logins;
using Cabinet.Graph.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Registrations;

/// <summary>
/// Sends the link or the code that a registration waits for. Of an account that is registered already only its owner is told; the same is written and
/// answered, so that nobody learns it from here.
/// </summary>
public class RegistrationLetters(CabinetDb db, Outbox outbox, TimeProvider clock)
{
    internal async Task Send(Registration registration, Target target, string handle)
    {
        var (token, code) = (OneTimeSecret.New(), PhoneCode.New());
        var owner = await db.Logins.Where(x => x.AccountId == registration.AccountId).Select(x => new { x.Id, x.Email, x.Phone }).FirstOrDefaultAsync();
        var number = registration.Account!.Number;
        if (owner is null)
            outbox.Add(target.Address, target.Channel == MessageChannel.Mail ? new ConfirmRegistrationLetter(number, token) : new CodeSms(code), registration.AccountId);
        else if (owner.Email is { } email)
            outbox.Add(email, new RegistrationAttemptLetter(number), registration.AccountId, owner.Id);
        else if (owner.Phone is { } phone)
            outbox.Add(phone, new NoticeSms($"Кто-то начал регистрировать лицевой счёт {Masked.Account(number)}, он уже зарегистрирован на вас. Доступ никто не получил."), registration.AccountId, owner.Id);
        else
            outbox.Pretend(new RegistrationAttemptLetter(number));
        // What nobody was sent nobody can know.
        if (owner is not null)
            (token, code) = (OneTimeSecret.New(), OneTimeSecret.New());
        if (target.Channel == MessageChannel.Mail)
            registration.TokenHash = OneTimeSecret.HashOf(token);
        else
            (registration.CodeHash, registration.CodeSentUtc, registration.CodeTries) = (CodeHash(handle, code), clock.UtcNow(), 0);
    }

    internal static string CodeHash(string handle, string code) => OneTimeSecret.Hash($"{handle}:{code}");
}
