using Cabinet.Data;
using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests.Notifications;

/// <summary>Letters that wait in a database for a program that is not running yet.</summary>
internal static class Waiting
{
    public static async Task Leave(TestDatabase database, params IReadOnlyList<(string Address, Letter Letter)> letters)
    {
        var files = Directory.CreateTempSubdirectory("cabinet-waiting-");
        await using (var site = CabinetHost.Build(database.ConnectionString, files.FullName, [], configure: null))
        {
            await using var scope = site.Services.CreateAsyncScope();
            foreach (var (address, letter) in letters)
                scope.ServiceProvider.GetRequiredService<Outbox>().Add(address, letter);
            await scope.ServiceProvider.GetRequiredService<CabinetDb>().SaveChangesAsync();
        }
        files.Delete(recursive: true);
    }

    public static async Task<IReadOnlyList<Message>> All(TestDatabase database)
    {
        await using var db = database.Open();
        return await db.Messages.AsNoTracking().OrderBy(x => x.Id).ToListAsync();
    }

    /// <summary>Whether some are still to be sent or in somebody's hands.</summary>
    public static async Task<bool> AreLeft(TestDatabase database)
    {
        await using var db = database.Open();
        return await db.Messages.AnyAsync(x => x.State == MessageState.Waiting || x.State == MessageState.Sending);
    }
}
