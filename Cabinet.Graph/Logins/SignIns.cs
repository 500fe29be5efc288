using Cabinet.Data;
using Cabinet.Data.Accounts;
using Cabinet.Data.Audit;
using Cabinet.Data.Logins;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Cabinet.Graph.Logins;

/// <summary>Signs residents and staff in (M5). A missing account and a wrong password are one answer in one time, waits and locks included.</summary>
public class SignIns(CabinetDb db, Passwords passwords, Sessions sessions, Guesses guesses, SecondFactors secondFactors, AuditLog audit, Device device, SessionChange change, ILogger<SignIns> log)
{
    /// <summary>Starts a session of the account's login: the number with or without its letter index, the password exact. The browser's former session ends.</summary>
    /// <param name="number">The account number as it was typed.</param>
    /// <param name="password">The password as it was typed.</param>
    /// <param name="remember">Whether to stay signed in on this device for 30 days.</param>
    /// <param name="cancel">Ends the wait for the database.</param>
    public Task<Admittance> OfResident(string? number, string? password, bool remember = false, CancellationToken cancel = default) =>
        Try(Owner.OfResident(number), remember, async () =>
        {
            // No account has the id 0, so that what cannot be a number takes the same way.
            var account = Account.IdOf(number) ?? 0;
            var login = await db.Logins.FirstOrDefaultAsync(x => x.AccountId == account, cancel);
            if (!await passwords.Match(password, login?.PasswordHash, cancel))
                return null;
            if (PasswordHash.IsOutdated(login!.PasswordHash))
                login.PasswordHash = await passwords.Hash(password!, cancel);
            var session = new Session { Id = "", LoginId = login.Id, CurrentAccountId = login.AccountId, Remembered = remember };
            return await sessions.Start(session, device.SessionToken, cancel);
        }, cancel);

    /// <summary>Starts a session of a member of staff, found by name. With the second factor set up, a wrong code is a wrong password.</summary>
    /// <param name="name">The name as it was typed.</param>
    /// <param name="password">The password as it was typed.</param>
    /// <param name="code">The app's one-time code, or a recovery code.</param>
    /// <param name="cancel">Ends the wait for the database.</param>
    public Task<Admittance> OfStaff(string? name, string? password, string? code, CancellationToken cancel = default) =>
        Try(Owner.OfStaff(name), false, async () =>
        {
            // PostgreSQL refuses a text with U+0000, and no name has one.
            var known = name is null || name.Contains('\0', StringComparison.Ordinal) ? "" : name.Trim();
            var staff = await db.Staff.FirstOrDefaultAsync(x => x.Name == known, cancel);
            if (!await passwords.Match(password, staff?.PasswordHash, cancel) || !await secondFactors.Use(staff!, code, cancel))
                return null;
            if (PasswordHash.IsOutdated(staff!.PasswordHash))
                staff.PasswordHash = await passwords.Hash(password!, cancel);
            var token = await sessions.Start(new Session { Id = "", StaffId = staff.Id }, device.SessionToken, cancel);
            await audit.Note(staff.Name, AuditAct.SignedIn, cancel: cancel);
            return token;
        }, cancel);

    private async Task<Admittance> Try(string owner, bool remember, Func<Task<string?>> enter, CancellationToken cancel)
    {
        passwords.RefuseWhenFull();
        var knock = device.KnockOf(owner);
        if (await guesses.Take(owner, knock, cancel) is { Ticks: > 0 } wait)
        {
            log.TooEarly(Owner.DoorOf(owner), device.Network);
            return Admittance.Waits(wait);
        }
        try
        {
            if (await enter() is not { } token)
            {
                log.Refused(Owner.DoorOf(owner), device.Network);
                return Admittance.Refused(await guesses.Fail(owner, knock, cancel));
            }
            await guesses.Succeed(owner, knock, cancel);
            log.LetIn(Owner.DoorOf(owner), device.Network);
            change.Enter(token, owner, remember);
            return Admittance.In;
        }
        catch (TooManyAtOnceException)
        {
            await guesses.GiveBack(owner, knock);
            throw;
        }
    }
}
