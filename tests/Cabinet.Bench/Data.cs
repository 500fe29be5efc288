using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Cabinet.Data;
using Cabinet.Data.Accounts;
using Cabinet.Data.Import;
using Cabinet.Data.Logins;
using Cabinet.Data.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Bench;

/// <summary>A database filled with the demo supplier, and sessions to ask with.</summary>
internal sealed class Data(string connectionString)
{
    private const int Residents = 200;

    public string ConnectionString => connectionString;

    /// <summary>The cookie of a member of staff, who sees all accounts.</summary>
    public static string Operator { get; } = Token("operator");

    /// <summary>The accounts asked about, spread over all.</summary>
    public IReadOnlyList<Account> Accounts { get; private set; } = [];

    /// <summary>Houses with fifty accounts at least.</summary>
    public IReadOnlyList<long> Houses { get; private set; } = [];

    public static string Resident(int index) => Token($"resident-{index}");

    private static string Token(string name) => name.PadRight(43, '_');

    public async Task Fill(string folder)
    {
        await using var services = new ServiceCollection().AddCabinetData(connectionString).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CabinetDb>();
        await db.Database.MigrateAsync();
        if (!await db.Houses.AnyAsync())
        {
            new FolderImport(db) { Done = Console.WriteLine }.Run(folder);
            await db.Database.ExecuteSqlRawAsync("ANALYZE");
        }
        var every = Math.Max(1, await db.Accounts.CountAsync() / Residents);
        var first = NamedAccounts();
        Accounts = await db.Accounts.AsNoTracking().Where(x => (x.Id - first) % every == 0).OrderBy(x => x.Id).Take(Residents).ToListAsync();
        Houses = await db.Houses.Where(x => db.Accounts.Count(a => a.HouseId == x.Id) >= 50).OrderBy(x => x.Id).Select(x => x.Id).Take(Residents).ToListAsync();
        await SignIn(db);
    }

    private static long NamedAccounts() => Account.IdOf("И1000000001")!.Value;

    /// <summary>Sessions as a sign-in would leave them: the clock of a session is what the site checks, so they are made anew for each run.</summary>
    private async Task SignIn(CabinetDb db)
    {
        await db.Sessions.ExecuteDeleteAsync();
        await db.Logins.ExecuteDeleteAsync();
        await db.Staff.ExecuteDeleteAsync();
        var staff = new StaffMember { Name = "bench", Role = StaffRole.Operator, PasswordHash = "none" };
        db.Add(staff);
        var logins = Accounts.Select(x => new Login { AccountId = x.Id, PasswordHash = "none", CreatedUtc = DateTime.UtcNow }).ToList();
        db.AddRange(logins);
        await db.SaveChangesAsync();
        db.Add(Session(Operator, staff: staff.Id));
        for (var i = 0; i < logins.Count; i++)
            db.Add(Session(Resident(i), login: logins[i]));
        await db.SaveChangesAsync();
    }

    private static Session Session(string token, Login? login = null, long? staff = null) => new()
    {
        Id = Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(token))),
        LoginId = login?.Id,
        StaffId = staff,
        CurrentAccountId = login?.AccountId,
        StartedUtc = DateTime.UtcNow,
        SeenUtc = DateTime.UtcNow,
    };
}
