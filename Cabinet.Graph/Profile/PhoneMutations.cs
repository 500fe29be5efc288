using Cabinet.Data;
using Cabinet.Data.Profile;
using Cabinet.Graph.Limits;
using Cabinet.Graph.Logins;
using Cabinet.Graph.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Profile;

/// <summary>Changing the phone: confirmed by a code sent to it.</summary>
public class PhoneMutations(CabinetDb db, Passwords passwords, Proof proof, Tries tries, Outbox outbox, FirstAnswers answers, Viewer viewer, TimeProvider clock)
{

    private readonly string _code = PhoneCode.New();
    private string _hash = "";

    /// <summary>Sends a code to the new phone. The phone holds from when its code is confirmed.</summary>
    /// <param name="input">The new phone and the current password.</param>
    public Task<ChangePhonePayload> ChangePhone(ChangePhoneInput input)
    {
        var phone = Contacts.Phone(input.Phone);
        return answers.Once(input.IdempotencyKey, new ChangePhoneInput(input.Phone, ""), () => Ask(phone!), Refused, () => Prepare(phone, input.Password));
    }

    private async Task<UserError?> Prepare(string? phone, string password)
    {
        if (phone is null)
            return new(UserErrorCode.InvalidContact, "Нужен номер мобильного телефона. Пример: +7 900 123-45-67", "phone");
        if (await proof.Refusal(password, "password") is { } wrong)
            return wrong;
        var sent = await db.PhoneChanges.Where(x => x.LoginId == viewer.LoginId).Select(x => (DateTime?)x.SentUtc).FirstOrDefaultAsync();
        if (sent + PhoneCode.Pause - clock.UtcNow() is { } wait && wait > TimeSpan.Zero)
            return Tries.Refusal(wait) with { Field = ["phone"] };
        var error = await tries.Count("phone", PhoneCode.AMinute(phone)) ?? await tries.Count("phone", PhoneCode.ADay(phone));
        if (error is null)
            _hash = await passwords.Hash(_code);
        return error;
    }

    private async Task<ChangePhonePayload> Ask(string phone)
    {
        await db.LockLogin(viewer.LoginId);
        var login = await db.Logins.AsNoTracking().FirstAsync(x => x.Id == viewer.LoginId);
        if (login.Phone == phone)
            return Refused(new(UserErrorCode.AlreadySo, "Это и есть нынешний телефон.", "phone"));
        await db.PhoneChanges.Where(x => x.LoginId == login.Id).ExecuteDeleteAsync();
        db.PhoneChanges.Add(new PhoneChange { LoginId = login.Id, NewPhone = phone, CodeHash = _hash, SentUtc = clock.UtcNow() });
        outbox.Add(phone, new CodeSms(_code), login.AccountId, login.Id);
        return new([]);
    }

    /// <summary>Makes the new phone the login's. The former one is told.</summary>
    /// <param name="input">The code from the SMS.</param>
    public Task<ConfirmPhonePayload> ConfirmPhone(ConfirmPhoneInput input) =>
        answers.Once(input.IdempotencyKey, new ConfirmPhoneInput(""), Confirm, NotConfirmed, () => Fits(input.Code));

    /// <summary>A try counts before it is looked at, so that many at once are not more.</summary>
    private async Task<UserError?> Fits(string code)
    {
        var since = clock.UtcNow() - PhoneCode.Lifetime;
        if (await db.PhoneChanges.Where(x => x.LoginId == viewer.LoginId && x.SentUtc > since && x.Tries < PhoneCode.MostTries).ExecuteUpdateAsync(x => x.SetProperty(y => y.Tries, y => y.Tries + 1)) == 0)
            return Stale;
        var change = await db.PhoneChanges.AsNoTracking().FirstOrDefaultAsync(x => x.LoginId == viewer.LoginId);
        _hash = change?.CodeHash ?? "";
        return await passwords.Match(PhoneCode.Read(code), change?.CodeHash)
            ? null
            : new(UserErrorCode.InvalidToken, $"Код не подошёл. Осталось попыток: {PhoneCode.MostTries - change?.Tries ?? 0}.", "code");
    }

    private async Task<ConfirmPhonePayload> Confirm()
    {
        await db.LockLogin(viewer.LoginId);
        if (await db.PhoneChanges.FirstOrDefaultAsync(x => x.LoginId == viewer.LoginId && x.CodeHash == _hash) is not { } change)
            return NotConfirmed(Stale);
        var login = await db.Logins.FirstAsync(x => x.Id == viewer.LoginId);
        if (login.Phone is { } former)
            outbox.Add(former, new NoticeSms("телефон личного кабинета изменён. Если это не вы, обратитесь к нам."), login.AccountId, login.Id);
        login.Phone = change.NewPhone;
        db.PhoneChanges.Remove(change);
        return new([]);
    }

    private static UserError Stale => new(UserErrorCode.InvalidToken, "Код устарел или попытки кончились. Запросите новый.", "code");

    private static ConfirmPhonePayload NotConfirmed(UserError error) => new([error]);

    private static ChangePhonePayload Refused(UserError error) => new([error]);
}
