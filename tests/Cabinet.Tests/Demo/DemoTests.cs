using Cabinet.Data.Meters;
using Cabinet.Data.Readings;
using Cabinet.Data.Services;
using Cabinet.Tests.Import;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Tests.Demo;

public class DemoTests
{
    private const long Ivanov = 1000000001, Petrova = 1000000002, Sidorov = 1000000003, Kuznetsova = 1000000004;

    [Fact]
    public void The_same_plan_gives_the_same_bytes()
    {
        using var one = Folder.Demo();
        using var other = Folder.Demo();
        foreach (var file in Directory.GetFiles(one.Path))
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(other.Path, Path.GetFileName(file))));
    }

    [Fact]
    public async Task The_named_accounts_keep_what_the_table_of_sign_ins_promises()
    {
        await using var database = await TestDatabase.Create(Databases.Sqlite);
        using var folder = Folder.Demo(accounts: 240, months: 36);
        Assert.Empty(folder.Import(database).Refused);
        await using var db = database.Open();

        var meters = await db.Meters.Where(x => x.AccountId == Ivanov).ToListAsync();
        Assert.Contains(meters, x => x is { ServiceKind: ServiceKind.Electricity, ZoneCount: 2, Status: MeterStatus.Active });
        Assert.Contains(meters, x => x is { ServiceKind: ServiceKind.ColdWater, Status: MeterStatus.Active });
        Assert.Contains(meters, x => x is { ServiceKind: ServiceKind.HotWater, Status: MeterStatus.Active });
        Assert.Contains(meters, x => x.Status == MeterStatus.Removed);
        Assert.DoesNotContain(meters, x => x.ServiceKind == ServiceKind.Heating);
        var services = await db.Services.Where(x => x.AccountId == Ivanov).ToListAsync();
        Assert.Equal((6, 1, 1), (services.Count, services.Count(x => x.Owed > 0), services.Count(x => x.Owed < 0)));
        Assert.Equal(6 * 36, await db.Settlements.CountAsync(x => x.AccountId == Ivanov));

        var meter = await db.Meters.SingleAsync(x => x.AccountId == Petrova);
        Assert.Equal((1, true), (meter.ZoneCount, meter.VerifyBy < new DateOnly(2026, 10, 1)));
        Assert.All(await db.Services.Where(x => x.AccountId == Petrova).ToListAsync(), x => Assert.Equal(0, x.Owed));

        var sidorov = await db.Accounts.SingleAsync(x => x.Id == Sidorov);
        Assert.Equal(("Сидоров", "+79000000003", "sidorov@example.com"), (sidorov.LastName, sidorov.Phone, sidorov.Email));
        var kuznetsova = await db.Accounts.SingleAsync(x => x.Id == Kuznetsova);
        Assert.Equal(("Кузнецова", null, null), (kuznetsova.LastName, kuznetsova.Phone, kuznetsova.Email));
        Assert.False(await db.Meters.AnyAsync(x => x.AccountId == Kuznetsova));
    }

    [Fact]
    public async Task The_demo_is_a_supplier_of_several_houses_with_nothing_waiting()
    {
        await using var database = await TestDatabase.Create(Databases.Sqlite);
        using var folder = Folder.Demo(accounts: 240, months: 3);
        folder.Import(database);
        await using var db = database.Open();
        Assert.Equal((4, 240), (await db.Houses.CountAsync(), await db.Accounts.CountAsync()));
        Assert.False(await db.Readings.AnyAsync(x => x.Status != ReadingStatus.Calculated || x.TakenOn > new DateOnly(2026, 10, 31)));
        var volumes = await db.HouseVolumes.Include(x => x.Meter).Where(x => x.Period == new DateOnly(2026, 10, 1)).ToListAsync();
        foreach (var volume in volumes)
        {
            var flats = await db.Settlements.Where(x => x.Period == volume.Period && x.Kind == volume.Meter!.ServiceKind)
                .Join(db.Accounts.Where(x => x.HouseId == volume.Meter!.HouseId), x => x.AccountId, x => x.Id, (x, _) => x.Volume).ToListAsync();
            Assert.Equal(flats.Sum(), volume.Individual);
            Assert.True(volume.Measured >= volume.Individual);
        }
    }
}
