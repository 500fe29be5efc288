using Cabinet.Data;
using Cabinet.Data.Accounts;
using Cabinet.Data.Logins;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Logins;

/// <summary>Signs residents and staff in (M5). A missing account and a wrong password are one answer in one time.</summary>
public class SignIns(CabinetDb db, Passwords passwords, Sessions sessions)
{
    /// <summary>Starts a session of the account's login: the number with or without its letter index, the password exact. The browser's former session ends.</summary>
    /// <returns>The token for the cookie, or null when number and password do not fit.</returns>
    public async Task<string?> OfResident(string? number, string? password, string? replaced = null, CancellationToken cancel = default)
    {
        // No account has the id 0, so that what cannot be a number takes the same way.
        var account = Account.IdOf(number) ?? 0;
        var login = await db.Logins.FirstOrDefaultAsync(x => x.AccountId == account, cancel);
        if (!await passwords.Match(password, login?.PasswordHash, cancel))
            return null;
        if (PasswordHash.IsOutdated(login!.PasswordHash))
            login.PasswordHash = await passwords.Hash(password!, cancel);
        return await sessions.Start(new Session { Id = "", LoginId = login.Id, CurrentAccountId = login.AccountId }, replaced, cancel);
    }

    /// <summary>Starts a session of a member of staff, found by name.</summary>
    /// <returns>The token for the cookie, or null when name and password do not fit.</returns>
    public async Task<string?> OfStaff(string? name, string? password, string? replaced = null, CancellationToken cancel = default)
    {
        // PostgreSQL refuses a text with U+0000, and no name has one.
        var known = name is null || name.Contains('\0', StringComparison.Ordinal) ? "" : name.Trim();
        var staff = await db.Staff.FirstOrDefaultAsync(x => x.Name == known, cancel);
        if (!await passwords.Match(password, staff?.PasswordHash, cancel))
            return null;
        if (PasswordHash.IsOutdated(staff!.PasswordHash))
            staff.PasswordHash = await passwords.Hash(password!, cancel);
        return await sessions.Start(new Session { Id = "", StaffId = staff.Id }, replaced, cancel);
    }
}
