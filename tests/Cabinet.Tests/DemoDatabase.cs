using Cabinet.Data;
using Cabinet.Data.Demo;
using Cabinet.Data.Import;
using Cabinet.Graph.Logins;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests;

/// <summary>A small demo supplier as every host starts with: the four named accounts among others, 36 closed months until October 2026, and the demo sign-ins.</summary>
internal static class DemoDatabase
{
    private static readonly DemoPlan Plan = new(Accounts: 40, Months: 36, Seed: 1, Until: new Period(2026, 10));

    public static async Task Fill(string connectionString)
    {
        var files = Directory.CreateTempSubdirectory("cabinet-demo-");
        await using (var site = CabinetHost.Build(connectionString, files.FullName, [], configure: null))
        {
            await using var scope = site.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<CabinetDb>();
            await db.Database.MigrateAsync();
            Import(db, files.CreateSubdirectory("supplier").FullName);
            await scope.ServiceProvider.GetRequiredService<DemoLogins>().Seed();
        }
        files.Delete(recursive: true);
    }

    private static void Import(CabinetDb db, string folder)
    {
        DemoSupplier.Write(folder, Plan);
        var import = new FolderImport(db) { Refused = refusal => throw new InvalidOperationException($"The demo's row was refused: {refusal}") };
        import.Run(folder);
    }
}
