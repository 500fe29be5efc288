using Cabinet.Data;
using Cabinet.Data.Accounts;
using Cabinet.Data.Notifications;
using Cabinet.Data.Registrations;
using Cabinet.Graph.Limits;
using Cabinet.Graph.Logins;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Registrations;

/// <summary>
/// Registering an account (M1–M4). Number and surname identify, a confirmed contact proves. No answer is kept under an idempotency key: each holds a
/// secret, and strangers have no keys of their own; a repeated step does no harm.
/// </summary>
public class RegistrationMutations(
    CabinetDb db, Viewer viewer, RegistrationQueries registrations, RegistrationLetters letters, RegistrationConfirmations confirmations, Passwords passwords, Tries tries, TimeProvider clock)
{
    private static readonly UserError NoSuchHolder = new(UserErrorCode.NoSuchHolder, "Номер и фамилия не совпали, проверьте по квитанции", "number");

    internal static readonly UserError Expired = new(UserErrorCode.Expired, "Регистрация не начата или её время вышло. Начните с номера счёта и фамилии.");

    /// <summary>Begins a registration by the account's number and the holder's surname. A registered account is answered as another one is.</summary>
    /// <param name="input">What stands on the bill.</param>
    public async Task<RegistrationPayload> StartRegistration(StartRegistrationInput input)
    {
        var id = Account.IdOf(input.Number);
        if (await tries.Count(RegistrationLimits.Start(id, viewer.Address)) is { } tooMany)
            return RegistrationPayload.Refused(tooMany);
        // The one below stands in for an account that is not there: as much is read and compared.
        var account = await db.Accounts.AsNoTracking().Where(x => x.Id <= (id ?? long.MaxValue)).OrderByDescending(x => x.Id).FirstOrDefaultAsync();
        var isSame = Surname.IsSame(input.Surname, account?.LastName ?? "");
        if (account is null || account.Id != id || !isSame)
            return RegistrationPayload.Refused(NoSuchHolder);
        var handle = OneTimeSecret.New();
        var registration = new Registration { HandleHash = OneTimeSecret.HashOf(handle), AccountId = account.Id, StartedUtc = clock.UtcNow() };
        db.Registrations.Add(registration);
        await db.SaveChangesAsync();
        registration.Account = account;
        return Done(registration, handle);
    }

    /// <summary>Gives e-mail, password, the way to confirm and the consent. By e-mail a letter with a link goes out at once.</summary>
    /// <param name="input">What the login will be made of.</param>
    public async Task<RegistrationPayload> FillRegistration(FillRegistrationInput input)
    {
        if (await registrations.Find(input.RegistrationId) is not { CompletedUtc: null } registration)
            return RegistrationPayload.Refused(Expired);
        var errors = Details.Faults(input, registration.Account!);
        if (errors.Count > 0)
            return RegistrationPayload.Refused(errors);
        if (await tries.Count(RegistrationLimits.Fill(registration.AccountId, viewer.Address)) is { } tooMany)
            return RegistrationPayload.Refused(tooMany);
        var hash = await passwords.Hash(input.Password!);
        Hold(registration);
        Details.Fill(registration, input, hash, clock.UtcNow());
        if (Target.Of(registration) is { Channel: MessageChannel.Mail } target)
            await letters.Send(registration, target, input.RegistrationId!);
        await db.SaveChangesAsync();
        return Done(registration, input.RegistrationId!);
    }

    /// <summary>
    /// Sends the code, or the letter once more, to the contact that has to confirm next: one on file before the typed one. One a minute, five a day to a phone.
    /// </summary>
    /// <param name="input">Where to.</param>
    public async Task<RegistrationPayload> SendRegistrationCode(SendRegistrationCodeInput input)
    {
        if (await registrations.Find(input.RegistrationId) is not { CompletedUtc: null, ConfirmedUtc: null, PasswordHash: not null } registration)
            return RegistrationPayload.Refused(Expired);
        Hold(registration);
        if (registration.By == MessageChannel.Sms && input.Phone is not null)
        {
            if (Contacts.Phone(input.Phone) is not { } phone)
                return RegistrationPayload.Refused(new UserError(UserErrorCode.InvalidPhone, "Введите номер мобильного телефона: +7 и десять цифр", "phone"));
            Details.Call(registration, phone);
        }
        if (Target.Of(registration) is not { } target)
            return RegistrationPayload.Refused(new UserError(UserErrorCode.InvalidPhone, "Введите номер мобильного телефона", "phone"));
        if (await TooMany(registration, target) is { } tooMany)
            return RegistrationPayload.Refused(tooMany with { Field = ["phone"] });
        await letters.Send(registration, target, input.RegistrationId!);
        await db.SaveChangesAsync();
        return Done(registration, input.RegistrationId!);
    }

    /// <summary>Confirms a phone by the code that came to it. Five tries within ten minutes.</summary>
    /// <param name="input">The code.</param>
    public Task<RegistrationPayload> ConfirmRegistrationCode(ConfirmRegistrationCodeInput input) => confirmations.ByCode(input);

    /// <summary>
    /// Confirms an e-mail by the link that came to it, once. The typed one completes the registration and signs in; one on file agrees that the typed one
    /// may be asked.
    /// </summary>
    /// <param name="input">The link.</param>
    public Task<RegistrationPayload> ConfirmRegistration(ConfirmRegistrationInput input) => confirmations.ByLink(input);

    /// <summary>Completes a registration whose phone has been confirmed, and signs in.</summary>
    /// <param name="input">Which.</param>
    public Task<RegistrationPayload> CompleteRegistration(CompleteRegistrationInput input) => confirmations.Complete(input);

    private async Task<UserError?> TooMany(Registration registration, Target target) => target.Channel == MessageChannel.Mail
        ? await tries.Count(RegistrationLimits.Fill(registration.AccountId, viewer.Address))
        : await tries.Count(PhoneCode.AMinute(target.Address)) ?? await tries.Count(RegistrationLimits.CodesADay(registration.AccountId, target.Address));

    /// <summary>An earlier act of the same document may hold it already.</summary>
    private void Hold(Registration registration)
    {
        db.ChangeTracker.Clear();
        db.Attach(registration);
    }

    private static RegistrationPayload Done(Registration registration, string handle) => new(OpenRegistration.Of(registration, handle), []);
}
