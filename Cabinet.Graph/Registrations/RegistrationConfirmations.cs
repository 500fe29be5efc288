using System.Security.Cryptography;
using System.Text;
using Cabinet.Data;
using Cabinet.Data.Notifications;
using Cabinet.Data.Registrations;
using Cabinet.Graph.Limits;
using Cabinet.Graph.Logins;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Registrations;

/// <summary>Takes what proves a contact. Each proof is claimed by one statement, so that of two who bring it at the same moment one is late.</summary>
public class RegistrationConfirmations(CabinetDb db, RegistrationQueries registrations, RegistrationLetters letters, Completion completion, Passwords passwords, Tries tries, TimeProvider clock)
{

    private static readonly UserError DeadLink =
        new(UserErrorCode.Expired, "Ссылка уже использована или её время вышло. Войдите в кабинет или начните регистрацию заново.", "token");

    private static readonly UserError NotChosen =
        new(UserErrorCode.WrongPassword, "Пароль не тот, что придумали при регистрации. Если её начали не вы, просто закройте страницу.", "password");

    private static readonly UserError NotConfirmed = new(UserErrorCode.NotConfirmed, "Сначала подтвердите телефон кодом из SMS.", "code");

    internal async Task<RegistrationPayload> ByCode(ConfirmRegistrationCodeInput input)
    {
        if (await registrations.Find(input.RegistrationId) is not { CompletedUtc: null } registration)
            return RegistrationPayload.Refused(RegistrationMutations.Expired);
        if (Target.Of(registration) is not { Channel: MessageChannel.Sms } target || registration.CodeHash is not { } hash)
            return RegistrationPayload.Refused(Wrong("Сначала нажмите «Отправить смс»"));
        var since = clock.UtcNow() - PhoneCode.Lifetime;
        var tried = await db.Registrations.Where(x => x.Id == registration.Id && x.CodeHash == hash && x.CodeTries < PhoneCode.MostTries && x.CodeSentUtc > since)
            .ExecuteUpdateAsync(x => x.SetProperty(y => y.CodeTries, y => y.CodeTries + 1));
        if (tried == 0)
            return RegistrationPayload.Refused(Wrong("Код больше не действует: отправьте новый"));
        var typed = RegistrationLetters.CodeHash(input.RegistrationId!, PhoneCode.Read(input.Code));
        if (!CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(typed), Encoding.ASCII.GetBytes(hash)))
            return RegistrationPayload.Refused(Wrong("Код не подошёл. Проверьте последнее сообщение"));
        return await InTransaction(registration, () => TakeCode(registration, target, hash, input.RegistrationId!));
    }

    internal async Task<RegistrationPayload> ByLink(ConfirmRegistrationInput input)
    {
        if (await registrations.FindByToken(input.Token) is not { } registration)
            return RegistrationPayload.Refused(DeadLink);
        if (await Stranger(registration, input) is { } stranger)
            return RegistrationPayload.Refused(stranger);
        return await InTransaction(registration, async () =>
        {
            var claimed = await db.Registrations.Where(x => x.Id == registration.Id && x.TokenHash == registration.TokenHash)
                .ExecuteUpdateAsync(x => x.SetProperty(y => y.TokenHash, (string?)null));
            if (claimed == 0)
                return RegistrationPayload.Refused(DeadLink);
            if (registration.CompletedUtc is not null)
                return await completion.AddEmail(registration) is { } refused ? RegistrationPayload.Refused(refused) : await Now(registration, "");
            return Target.Of(registration) is { IsOnFile: true } ? await AgreeOnFile(registration, "") : await Finish(registration, "");
        });
    }

    internal async Task<RegistrationPayload> Complete(CompleteRegistrationInput input)
    {
        if (await registrations.Find(input.RegistrationId) is not { CompletedUtc: null } registration)
            return RegistrationPayload.Refused(RegistrationMutations.Expired);
        return registration.ConfirmedUtc is null
            ? RegistrationPayload.Refused(NotConfirmed)
            : await InTransaction(registration, () => Finish(registration, input.RegistrationId!));
    }

    /// <summary>Refuses the letter's reader who did not begin the registration: else its beginner's password would open the reader's cabinet.</summary>
    private async Task<UserError?> Stranger(Registration registration, ConfirmRegistrationInput input)
    {
        if (!RegistrationQueries.AsksPassword(registration, input.RegistrationId))
            return null;
        if (string.IsNullOrEmpty(input.Password))
            return new(UserErrorCode.WrongPassword, "Введите пароль, который вы придумали при регистрации.", "password");
        return await tries.Count("password", RegistrationLimits.Passwords(registration.Id))
            ?? (await passwords.Match(input.Password, registration.PasswordHash) ? null : NotChosen);
    }

    private async Task<RegistrationPayload> TakeCode(Registration registration, Target target, string hash, string handle)
    {
        var claimed = await db.Registrations.Where(x => x.Id == registration.Id && x.CodeHash == hash).ExecuteUpdateAsync(x => x.SetProperty(y => y.CodeHash, (string?)null));
        if (claimed == 0)
            return RegistrationPayload.Refused(Wrong("Код больше не действует: отправьте новый"));
        if (target.IsOnFile)
            return await AgreeOnFile(registration, handle);
        var now = clock.UtcNow();
        await db.Registrations.Where(x => x.Id == registration.Id).ExecuteUpdateAsync(x => x.SetProperty(y => y.ConfirmedUtc, now));
        return await Now(registration, handle);
    }

    /// <summary>The contact on file agrees: now the typed one is asked. A phone is asked when its owner says so.</summary>
    private async Task<RegistrationPayload> AgreeOnFile(Registration registration, string handle)
    {
        var agreed = await db.Registrations.Include(x => x.Account).SingleAsync(x => x.Id == registration.Id);
        (agreed.FileConfirmedUtc, agreed.CodeHash) = (clock.UtcNow(), null);
        if (Target.Of(agreed) is { Channel: MessageChannel.Mail } next)
            await letters.Send(agreed, next, handle);
        await db.SaveChangesAsync();
        return new(OpenRegistration.Of(agreed, handle), []);
    }

    private async Task<RegistrationPayload> Finish(Registration registration, string handle)
    {
        var now = clock.UtcNow();
        var claimed = await db.Registrations.Where(x => x.Id == registration.Id && x.CompletedUtc == null).ExecuteUpdateAsync(x => x.SetProperty(y => y.CompletedUtc, now));
        if (claimed == 0)
            return RegistrationPayload.Refused(RegistrationMutations.Expired);
        return await completion.Run(registration) is { } refused ? RegistrationPayload.Refused(refused) : await Now(registration, handle);
    }

    private async Task<RegistrationPayload> Now(Registration registration, string handle) =>
        new(OpenRegistration.Of(await registrations.Again(registration.Id), handle), []);

    /// <summary>What was refused leaves nothing behind.</summary>
    private async Task<RegistrationPayload> InTransaction(Registration registration, Func<Task<RegistrationPayload>> act)
    {
        db.ChangeTracker.Clear();
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            var payload = await act();
            if (payload.Errors.Count == 0)
                await transaction.CommitAsync();
            return payload;
        }
        catch (DbUpdateException)
        {
            // Two registrations of one account that end at the same moment: the index lets one in.
            if (await db.Logins.AnyAsync(x => x.AccountId == registration.AccountId))
                return RegistrationPayload.Refused(Completion.Taken);
            throw;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private static UserError Wrong(string message) => new(UserErrorCode.WrongCode, message, "code");
}
