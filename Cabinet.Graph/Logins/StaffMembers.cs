using Cabinet.Data;
using Cabinet.Data.Audit;
using Cabinet.Data.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Cabinet.Graph.Logins;

/// <summary>Who of the supplier signs in at the staff pages. Each change stands in the audit log, written in its own transaction.</summary>
public class StaffMembers(CabinetDb db, Passwords passwords, AuditLog audit, TimeProvider clock)
{
    /// <summary>What the audit log calls a command, before the operating system's user. No member's name begins so.</summary>
    public const string Command = "command:";

    private const int LongestName = 100;

    public async Task<IReadOnlyList<StaffMember>> All(CancellationToken cancel = default) => await db.Staff.AsNoTracking().OrderBy(x => x.Name).ToListAsync(cancel);

    /// <summary>Adds one.</summary>
    /// <param name="actor">Who does it, for the audit log.</param>
    /// <param name="name">The name to sign in with.</param>
    /// <param name="role">What the member may do.</param>
    /// <param name="password">The password, exact.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>Null, or what is wrong, in Russian.</returns>
    public async Task<string?> Add(string actor, string name, StaffRole role, string password, CancellationToken cancel = default)
    {
        var known = name.Trim();
        if (known.Length is 0 or > LongestName || known.Any(char.IsControl))
            return $"Имя — от 1 до {LongestName} печатных знаков.";
        if (known.StartsWith(Command, StringComparison.OrdinalIgnoreCase))
            return $"Имя не может начинаться с «{Command}»: так в журнале названы команды.";
        if (password.Length is < Passwords.MinLength or > Passwords.MaxLength)
            return $"Пароль — от {Passwords.MinLength} до {Passwords.MaxLength} знаков.";
        if (await db.Staff.AnyAsync(x => x.Name == known, cancel))
            return $"Сотрудник с именем «{known}» уже есть.";
        var hash = await passwords.Hash(password, cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        db.Staff.Add(new StaffMember { Name = known, Role = role, PasswordHash = hash });
        await audit.Add(actor, AuditAct.AddedStaff, details: $"{known}, {role.ToString().ToLowerInvariant()}", cancel: cancel);
        await transaction.CommitAsync(cancel);
        return null;
    }

    /// <summary>Takes the second factor away and ends the sessions: the next sign-in sets it up anew.</summary>
    /// <returns>False when there is none of that name.</returns>
    public async Task<bool> ResetTotp(string actor, string name, CancellationToken cancel = default)
    {
        var (known, now) = (name.Trim(), clock.UtcNow());
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Sessions.Where(x => x.Staff!.Name == known && x.EndedUtc == null).ExecuteUpdateAsync(x => x.SetProperty(y => y.EndedUtc, now), cancel);
        var reset = await db.Staff.Where(x => x.Name == known)
            .ExecuteUpdateAsync(x => x.SetProperty(y => y.TotpSecret, (string?)null).SetProperty(y => y.TotpStep, (long?)null).SetProperty(y => y.RecoveryCodes, (string?)null), cancel);
        return await Finish(transaction, reset, actor, AuditAct.ResetSecondFactor, known, cancel);
    }

    /// <summary>Removes one and ends the sessions.</summary>
    /// <returns>False when there is none of that name.</returns>
    public async Task<bool> Remove(string actor, string name, CancellationToken cancel = default)
    {
        var (known, now) = (name.Trim(), clock.UtcNow());
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Sessions.Where(x => x.Staff!.Name == known)
            .ExecuteUpdateAsync(x => x.SetProperty(y => y.EndedUtc, y => y.EndedUtc ?? now).SetProperty(y => y.StaffId, (long?)null), cancel);
        var removed = await db.Staff.Where(x => x.Name == known).ExecuteDeleteAsync(cancel);
        return await Finish(transaction, removed, actor, AuditAct.RemovedStaff, known, cancel);
    }

    private async Task<bool> Finish(IDbContextTransaction transaction, int changed, string actor, AuditAct act, string name, CancellationToken cancel)
    {
        if (changed == 0)
            return false;
        await audit.Add(actor, act, details: name, cancel: cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }
}
