using Cabinet.Data;
using Cabinet.Data.Staff;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Logins;

/// <summary>Who of the supplier signs in at the staff pages.</summary>
public class StaffMembers(CabinetDb db, Passwords passwords, TimeProvider clock)
{
    private const int LongestName = 100;

    public async Task<IReadOnlyList<StaffMember>> All(CancellationToken cancel = default) => await db.Staff.AsNoTracking().OrderBy(x => x.Name).ToListAsync(cancel);

    /// <summary>Adds one.</summary>
    /// <returns>Null, or what is wrong, in Russian.</returns>
    public async Task<string?> Add(string name, StaffRole role, string password, CancellationToken cancel = default)
    {
        var known = name.Trim();
        if (known.Length is 0 or > LongestName || known.Any(char.IsControl))
            return $"Имя — от 1 до {LongestName} печатных знаков.";
        if (password.Length is < Passwords.MinLength or > Passwords.MaxLength)
            return $"Пароль — от {Passwords.MinLength} до {Passwords.MaxLength} знаков.";
        if (await db.Staff.AnyAsync(x => x.Name == known, cancel))
            return $"Сотрудник с именем «{known}» уже есть.";
        db.Staff.Add(new StaffMember { Name = known, Role = role, PasswordHash = await passwords.Hash(password, cancel) });
        await db.SaveChangesAsync(cancel);
        return null;
    }

    /// <summary>Takes the second factor away and ends the sessions: the next sign-in sets it up anew.</summary>
    /// <returns>False when there is none of that name.</returns>
    public async Task<bool> ResetTotp(string name, CancellationToken cancel = default)
    {
        var (known, now) = (name.Trim(), clock.UtcNow());
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Sessions.Where(x => x.Staff!.Name == known && x.EndedUtc == null).ExecuteUpdateAsync(x => x.SetProperty(y => y.EndedUtc, now), cancel);
        var reset = await db.Staff.Where(x => x.Name == known)
            .ExecuteUpdateAsync(x => x.SetProperty(y => y.TotpSecret, (string?)null).SetProperty(y => y.TotpStep, (long?)null).SetProperty(y => y.RecoveryCodes, (string?)null), cancel);
        await transaction.CommitAsync(cancel);
        return reset > 0;
    }

    /// <summary>Removes one and ends the sessions.</summary>
    /// <returns>False when there is none of that name.</returns>
    public async Task<bool> Remove(string name, CancellationToken cancel = default)
    {
        var (known, now) = (name.Trim(), clock.UtcNow());
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Sessions.Where(x => x.Staff!.Name == known)
            .ExecuteUpdateAsync(x => x.SetProperty(y => y.EndedUtc, y => y.EndedUtc ?? now).SetProperty(y => y.StaffId, (long?)null), cancel);
        var removed = await db.Staff.Where(x => x.Name == known).ExecuteDeleteAsync(cancel);
        await transaction.CommitAsync(cancel);
        return removed > 0;
    }
}
