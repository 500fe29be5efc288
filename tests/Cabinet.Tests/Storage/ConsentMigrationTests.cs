using Cabinet.Data;
using Cabinet.Data.Accounts;
using Cabinet.Data.Logins;
using Cabinet.Data.Registrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Cabinet.Tests.Storage;

/// <summary>Consents of a database that the migrations before made.</summary>
public class ConsentMigrationTests
{
    private const string Before = "People";
    private const string Old = "INSERT INTO consents (id, login_id, document, version, text_hash, given_utc, channel) VALUES ({0}, {1}, 'personal-data', '2026-11-01', 'h', '2026-11-02 03:04:05Z', 1)";

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task They_get_the_account_of_their_login_and_lose_nothing(string kind)
    {
        await using var database = await TestDatabase.Create(kind);
        await using (var db = database.Open())
        {
            db.Add(new House { Id = 1, Code = "1", Street = "ул. Мира", Address = "ул. Мира, 1" });
            foreach (var account in (long[])[71, 72])
            {
                db.Add(new Account { Id = account, Number = $"И{account}", LastName = "Иванов", FirstName = "Пётр", HouseId = 1, Flat = "" });
                db.Add(new Login { Id = account + 100, AccountId = account, PasswordHash = "…" });
            }
            await db.SaveChangesAsync();
            await Migrator(db).MigrateAsync(Before);
            await db.Database.ExecuteSqlRawAsync(Old, 5, 172);
            await db.Database.ExecuteSqlRawAsync(Old, 6, 171);
            await db.Database.MigrateAsync();
        }
        await using var later = database.Open();
        var kept = await later.Consents.AsNoTracking().OrderBy(x => x.Id).ToListAsync();
        Assert.Equal([(5, 72, 172), (6, 71, 171)], kept.Select(x => (x.Id, x.AccountId!.Value, x.LoginId!.Value)));
        Assert.All(kept, x => Assert.Equal(("2026-11-01", "h", 5, ConsentChannel.Page, null), (x.Version, x.TextHash, x.GivenUtc.Second, x.Channel, x.WithdrawnUtc)));
        // A node of the version before goes on meanwhile.
        await later.Database.ExecuteSqlRawAsync(Old, 7, 171);
        await later.Logins.Where(x => x.Id == 171).ExecuteDeleteAsync();
        Assert.Equal([172, null, null], await later.Consents.OrderBy(x => x.Id).Select(x => x.LoginId).ToListAsync());
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task The_way_back_leaves_a_database_that_the_version_before_can_use(string kind)
    {
        await using var database = await TestDatabase.Create(kind);
        await using var db = database.Open();
        db.AddRange(Household.Everything());
        await db.SaveChangesAsync();
        await db.Consents.ExecuteUpdateAsync(x => x.SetProperty(y => y.LoginId, (long?)null));
        await Migrator(db).MigrateAsync(Before);
        await db.Database.ExecuteSqlRawAsync(Old, 5, 9);
        await Migrator(db).MigrateAsync();
        Assert.Equal(Household.Ivanov, (await db.Consents.AsNoTracking().SingleAsync()).AccountId);
    }

    private static IMigrator Migrator(CabinetDb db) => db.GetService<IMigrator>();
}
