using Cabinet.Data;
using Cabinet.Data.Logins;
using Cabinet.Data.Staff;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Logins;

/// <summary>The sign-ins of the demo supplier, for Development only.</summary>
public class DemoLogins(CabinetDb db, Passwords passwords, TimeProvider clock)
{
    private const long First = 1_000_000_001;
    private const long Second = 1_000_000_002;

    /// <summary>Number or name, password and page of each, as they are printed at start.</summary>
    public static IReadOnlyList<(string Name, string Password, string Page)> All { get; } =
    [
        ("И1000000001", "irkutsk-demo-1", "/sign-in"),
        ("И1000000002", "irkutsk-demo-2", "/sign-in"),
        ("operator", "irkutsk-demo-operator", "/staff/sign-in"),
        ("analyst", "irkutsk-demo-analyst", "/staff/sign-in"),
        ("admin", "irkutsk-demo-admin", "/staff/sign-in"),
    ];

    /// <summary>Adds those that are missing.</summary>
    public async Task Seed(CancellationToken cancel = default)
    {
        var first = await Register(First, "irkutsk-demo-1", cancel);
        await Register(Second, "irkutsk-demo-2", cancel);
        if (first is not null && await db.Accounts.AnyAsync(x => x.Id == Second, cancel))
            first.Links.Add(new Link { AccountId = Second, CreatedUtc = clock.UtcNow() });
        foreach (var role in Enum.GetValues<StaffRole>())
            await Employ(role, cancel);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>The added login; null when there is one already or the account has not been imported.</summary>
    private async Task<Login?> Register(long account, string password, CancellationToken cancel)
    {
        if (await db.Accounts.FindAsync([account], cancel) is not { } found || await db.Logins.AnyAsync(x => x.AccountId == account, cancel))
            return null;
        var hash = await passwords.Hash(password, cancel);
        return db.Logins.Add(new Login { AccountId = account, Email = found.Email, Phone = found.Phone, PasswordHash = hash, CreatedUtc = clock.UtcNow() }).Entity;
    }

    private async Task Employ(StaffRole role, CancellationToken cancel)
    {
        var name = role.ToString().ToLowerInvariant();
        if (!await db.Staff.AnyAsync(x => x.Name == name, cancel))
            db.Staff.Add(new StaffMember { Name = name, Role = role, PasswordHash = await passwords.Hash($"irkutsk-demo-{name}", cancel) });
    }
}
