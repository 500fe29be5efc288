using Cabinet.Data.Events;
using Cabinet.Data.Limits;
using Cabinet.Data.Logins;
using Cabinet.Data.Registrations;
using Cabinet.Graph.Limits;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests.Graph;

/// <summary>Counts and events are kept for a day.</summary>
public class OldRowTests
{
    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task What_is_older_than_a_day_is_deleted_and_nothing_else(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        var now = DateTime.Parse(CabinetHost.Now, null, System.Globalization.DateTimeStyles.AdjustToUniversal);
        await using var db = host.Database.Open();
        foreach (var age in (int[])[1, 23, 25, 100])
        {
            db.Tallies.Add(new Tally { Subject = $"test:{age}", StartUtc = now.AddHours(-age), Count = 1 });
            db.Registrations.Add(new Registration { HandleHash = $"test:{age}", AccountId = 1000000003, StartedUtc = now.AddHours(-age) });
            db.Recoveries.Add(new Recovery { TokenHash = $"test:{age}", CreatedUtc = now.AddHours(-age) });
            db.ReadingEvents.Add(new ReadingEvent { AccountId = age, ReadingId = age, AtUtc = now.AddHours(-age) });
        }
        await db.SaveChangesAsync();
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OldRows>().Delete();
        Assert.Equal(["test:1", "test:23"], await db.Tallies.AsNoTracking().Select(x => x.Subject).Order().ToListAsync());
        Assert.Equal(["test:1", "test:23"], await db.Registrations.AsNoTracking().Select(x => x.HandleHash).Order().ToListAsync());
        Assert.Equal(["test:1", "test:23"], await db.Recoveries.AsNoTracking().Select(x => x.TokenHash).Order().ToListAsync());
        Assert.Equal([1, 23], await db.ReadingEvents.AsNoTracking().Select(x => x.ReadingId).Order().ToListAsync());
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Counts_of_many_at_once_lose_nothing(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        var start = new DateTime(2026, 11, 20, 4, 0, 0, DateTimeKind.Utc);
        var sums = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(async () =>
        {
            await using var scope = host.Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<Tallies>().Add("test", start, 3);
        })));
        Assert.Equal(Enumerable.Range(1, 40).Select(x => x * 3L), sums.Order());
    }
}
