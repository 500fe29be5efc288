using System.Globalization;
using Cabinet.Data;
using Cabinet.Data.Accounts;
using Cabinet.Data.Audit;
using Cabinet.Graph.Logins;
using Cabinet.Graph.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Staff;

/// <summary>How operators find an account and look at it. Every look stands in the audit log.</summary>
public class StaffAccounts(CabinetDb db, Viewer viewer, AuditLog audit, Sessions sessions)
{
    private const int Most = 20;

    /// <summary>Accounts by number, or by surname and address; at most twenty.</summary>
    public async Task<FoundAccounts> Search(AccountSearch search)
    {
        if (!viewer.HelpsResidents)
            return new([], false, [new(UserErrorCode.StaffOnly, "Это делают только операторы.")]);
        var (number, surname) = (StaffText.Clean(search.Number), StaffText.Clean(search.LastName));
        if (number.Length == 0 && surname.Length == 0)
            return new([], false, [new(UserErrorCode.NotFound, "Введите номер лицевого счёта или фамилию.", "number")]);
        var id = Account.IdOf(number);
        if (number.Length > 0 && id is null)
            return new([], false, [new(UserErrorCode.NotFound, "Номер лицевого счёта — цифры, как в квитанции.", "number")]);
        var rows = id is null ? BySurname(surname, search) : db.Accounts.Where(x => x.Id == id);
        var found = await rows.AsNoTracking().Include(x => x.House).OrderBy(x => x.Id).Take(Most + 1).ToListAsync();
        await audit.Note(viewer.StaffName!, AuditAct.Searched, found.Count == 1 ? found[0].Id : null,
            string.Create(CultureInfo.InvariantCulture, $"{(id is null ? "по фамилии и адресу" : "по номеру")}, найдено: {found.Count}"));
        return new([.. found.Take(Most).Select(x => Seen(x, null))], found.Count > Most, []);
    }

    /// <summary>An account and its registration; null when there is none of that id.</summary>
    public async Task<HelpedAccount?> Look(string? accountId)
    {
        if (!viewer.HelpsResidents || viewer.Ids.Read(accountId, "Account") is not { } id)
            return null;
        if (await db.Accounts.AsNoTracking().Include(x => x.House).FirstOrDefaultAsync(x => x.Id == id) is not { } account)
            return null;
        await audit.Note(viewer.StaffName!, AuditAct.Looked, id);
        var login = await db.Logins.AsNoTracking().Include(x => x.Links).FirstOrDefaultAsync(x => x.AccountId == id);
        return Seen(account, login is null ? null : new(login.CreatedUtc, Hidden(login.Phone, Masked.Phone), Hidden(login.Email, Masked.Email), await sessions.Count(login.Id), login.Links.Count));
    }

    /// <summary>The surname leads by its index; the address only narrows.</summary>
    private IQueryable<Account> BySurname(string surname, AccountSearch search)
    {
        var spellings = Surnames.Of(surname[..Math.Min(surname.Length, 100)]);
        var rows = db.Accounts.Where(x => spellings.Contains(x.LastName));
        if (StaffText.Clean(search.Street) is { Length: > 0 } street)
        {
            var capital = char.ToUpper(street[0], CultureInfo.GetCultureInfo("ru-RU")) + street[1..];
            rows = rows.Where(x => x.House.Street.Contains(street) || x.House.Street.Contains(capital));
        }
        if (StaffText.Clean(search.House) is { Length: > 0 } house)
            rows = rows.Where(x => x.House.Address.EndsWith(" " + house));
        if (StaffText.Clean(search.Flat) is { Length: > 0 } flat)
            rows = rows.Where(x => x.Flat == flat);
        return rows;
    }

    private static HelpedAccount Seen(Account account, HelpedRegistration? registration) => new(NodeId.Of("Account", account.Id), account.Number, account.Holder!, account.Address,
        Hidden(account.Phone, Masked.Phone), Hidden(account.Email, Masked.Email), registration);

    private static string? Hidden(string? contact, Func<string, string> mask) => contact is null ? null : mask(contact);
}
