using Cabinet.Data;
using Cabinet.Data.Audit;
using Cabinet.Data.Staff;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Logins;

/// <summary>The second factor of staff: one-time codes of an app, and recovery codes for when it is lost.</summary>
public class SecondFactors(CabinetDb db, Viewer viewer, SecondFactor setting, TotpSecrets secrets, AuditLog audit, SessionCache cache, TimeProvider clock)
{
    public bool IsRequired => setting.IsRequired;

    /// <summary>The address for the app of whoever has yet to set it up; the same until the first code proves that it has arrived.</summary>
    public async Task<(string Address, string Secret)?> Begin(CancellationToken cancel = default)
    {
        if (await Newcomer(cancel) is not { } member)
            return null;
        if (secrets.Open(member.TotpSecret) is not { } secret)
        {
            secret = Totp.NewSecret();
            member.TotpSecret = secrets.Close(secret);
            await db.SaveChangesAsync(cancel);
        }
        return (Totp.Address(member.Name, secret), Totp.Text(secret));
    }

    /// <summary>Sets it up with the app's first code.</summary>
    /// <returns>The recovery codes, to be shown this once; null when the code is wrong.</returns>
    public async Task<IReadOnlyList<string>?> Confirm(string? code, CancellationToken cancel = default)
    {
        if (await Newcomer(cancel) is not { } member || secrets.Open(member.TotpSecret) is not { } secret || Totp.Match(secret, Plain(code), clock.UtcNow(), null) is not { } step)
            return null;
        var codes = RecoveryCodes.New();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        (member.TotpStep, member.RecoveryCodes) = (step, RecoveryCodes.Hashes(codes));
        await audit.Add(member.Name, AuditAct.SecondFactorSet, cancel: cancel);
        await transaction.CommitAsync(cancel);
        cache.ForgetStaff(member.Name);
        return codes;
    }

    /// <summary>Uses a code up: the app's, each once, or a recovery code. True without one while it is not set up or not required.</summary>
    internal async Task<bool> Use(StaffMember member, string? typed, CancellationToken cancel)
    {
        if (!setting.IsRequired || member.TotpStep is not { } last)
            return true;
        var code = Plain(typed);
        if (secrets.Open(member.TotpSecret) is { } secret && Totp.Match(secret, code, clock.UtcNow(), last) is { } step)
            return await db.Staff.Where(x => x.Id == member.Id && x.TotpStep < step).ExecuteUpdateAsync(x => x.SetProperty(y => y.TotpStep, step), cancel) > 0;
        if (RecoveryCodes.Without(member.RecoveryCodes, code) is not { } left)
            return false;
        var used = await db.Staff.Where(x => x.Id == member.Id && x.RecoveryCodes == member.RecoveryCodes).ExecuteUpdateAsync(x => x.SetProperty(y => y.RecoveryCodes, left), cancel) > 0;
        if (used)
            await audit.Note(member.Name, AuditAct.RecoveryCodeUsed, cancel: cancel);
        return used;
    }

    private async Task<StaffMember?> Newcomer(CancellationToken cancel) =>
        viewer.NewcomerName is { } name ? await db.Staff.FirstOrDefaultAsync(x => x.Name == name && x.TotpStep == null, cancel) : null;

    private static string Plain(string? code) => string.Concat((code ?? "").Where(x => !char.IsWhiteSpace(x)));
}
