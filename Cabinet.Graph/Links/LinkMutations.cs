using Cabinet.Data;
using Cabinet.Data.Accounts;
using Cabinet.Data.Logins;
using Cabinet.Graph.Limits;
using Cabinet.Graph.Logins;
using Cabinet.Graph.Notifications;
using Cabinet.Graph.Profile;
using Cabinet.Graph.Registrations;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Links;

/// <summary>Linking further accounts (M25). Number and surname identify and do not prove: the account's own contact is told and can end it.</summary>
public class LinkMutations(CabinetDb db, Passwords passwords, Tries tries, Sessions sessions, Notices notices, FirstAnswers answers, Viewer viewer, TimeProvider clock)
{
    private const int MostLinks = 20;
    private const int MostTries = 10;

    private static readonly UserError NoMatch = new(UserErrorCode.NoMatch, "Номер и фамилия или номер и пароль не подошли друг к другу. Проверьте по квитанции.", "number");

    /// <summary>Links an account. One that is not there, a wrong surname and a wrong password get one answer; tries are counted for the login and for the account.</summary>
    /// <param name="input">Its number, with its holder's surname or its password.</param>
    public Task<LinkAccountPayload> LinkAccount(LinkAccountInput input)
    {
        // No account has the id 0, so that what cannot be a number takes the same way.
        var account = Account.IdOf(input.Number) ?? 0;
        return answers.Once(input.IdempotencyKey, new LinkAccountInput(input.Number), () => Link(account), Refused, () => Prepare(account, input));
    }

    private async Task<UserError?> Prepare(long account, LinkAccountInput input)
    {
        if (viewer is not { Kind: ViewerKind.Resident, LoginId: { } login })
            return new(UserErrorCode.SignInRequired, "Войдите в кабинет.");
        if (string.IsNullOrWhiteSpace(input.Surname) && string.IsNullOrEmpty(input.Password))
            return new(UserErrorCode.NoMatch, "Введите фамилию потребителя или пароль этого лицевого счёта.", "surname");
        var (ofLogin, ofAccount) = (Limit.AnHour("link:login", login, MostTries), Limit.AnHour("link:account", account, MostTries));
        if ((await tries.Count("number", ofLogin) ?? await tries.Count("number", ofAccount)) is { } wait)
            return wait;
        if (!await Fits(account, input))
            return NoMatch;
        await tries.GiveBack(ofLogin);
        await tries.GiveBack(ofAccount);
        return null;
    }

    private async Task<bool> Fits(long account, LinkAccountInput input)
    {
        if (!string.IsNullOrEmpty(input.Password))
            return await passwords.Match(input.Password, await db.Logins.Where(x => x.AccountId == account).Select(x => x.PasswordHash).FirstOrDefaultAsync());
        return await db.Accounts.Where(x => x.Id == account).Select(x => x.LastName).FirstOrDefaultAsync() is { } surname && Surname.IsSame(input.Surname, surname);
    }

    private async Task<LinkAccountPayload> Link(long account)
    {
        await db.LockLogin(viewer.LoginId);
        var login = await db.Logins.Include(x => x.Account).Include(x => x.Links).FirstAsync(x => x.Id == viewer.LoginId);
        if (login.AccountId == account || login.Links.Any(x => x.AccountId == account))
            return Refused(new(UserErrorCode.AlreadySo, "Этот лицевой счёт у вас уже есть.", "number"));
        if (login.Links.Count >= MostLinks)
            return Refused(new(UserErrorCode.TooManyAccounts, $"Привязать можно не больше {MostLinks} лицевых счетов. Отвяжите ненужный.", "number") { Limit = MostLinks });
        login.Links.Add(new Link { AccountId = account, CreatedUtc = clock.UtcNow() });
        await Tell(account, by: login.Account!.Number);
        sessions.Reread(login.Id);
        return new([]);
    }

    private async Task Tell(long account, string by)
    {
        var linked = await db.Accounts.AsNoTracking().FirstAsync(x => x.Id == account);
        var own = await db.Logins.AsNoTracking().FirstOrDefaultAsync(x => x.AccountId == account);
        notices.Tell(own?.Email ?? linked.Email, own?.Phone ?? linked.Phone, new AccountLinkedLetter(linked.Number, by, clock.UtcNow()),
            $"лицевой счёт {Masked.Account(linked.Number)} привязан к кабинету счёта {Masked.Account(by)}. Если вы против, отмените это в кабинете или обратитесь к нам.", account, own?.Id);
    }

    private static LinkAccountPayload Refused(UserError error) => new([error]);
}
