using Cabinet.Data;
using Cabinet.Data.Accounts;
using Cabinet.Graph.Logins;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests;

/// <summary>The supplier that every host starts with: people who can sign in.</summary>
internal static class DemoSupplier
{
    public static async Task Fill(string connectionString)
    {
        var files = Directory.CreateTempSubdirectory("cabinet-demo-");
        await using (var site = CabinetHost.Build(connectionString, files.FullName, [], configure: null))
        {
            await using var scope = site.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<CabinetDb>();
            await db.Database.MigrateAsync();
            await Import(db);
            await scope.ServiceProvider.GetRequiredService<DemoLogins>().Seed();
        }
        files.Delete(recursive: true);
    }

    private static async Task Import(CabinetDb db)
    {
        var house = new House { Code = "1", Street = "ул. Ленина", Address = "г. Иркутск, ул. Ленина, д. 1", TotalArea = 4321.5m };
        db.Add(house);
        await db.SaveChangesAsync();
        db.Add(new Account { Id = 1000000001, Number = "И1000000001", LastName = "Иванов", FirstName = "Иван", HouseId = house.Id, Flat = "1", TotalArea = 54.3m, Residents = 2 });
        db.Add(new Account { Id = 1000000002, Number = "И1000000002", LastName = "Петрова", FirstName = "Анна", HouseId = house.Id, Flat = "2", TotalArea = 33m, Residents = 1 });
        await db.SaveChangesAsync();
    }
}
