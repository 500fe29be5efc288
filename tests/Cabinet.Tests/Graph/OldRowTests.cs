using Cabinet.Data.Events;
using Cabinet.Data.Limits;
using Cabinet.Data.Logins;
using Cabinet.Data.Profile;
using Cabinet.Data.Registrations;
using Cabinet.Graph.Limits;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests.Graph;

/// <summary>Counts and events are kept for a day, changes of an e-mail for a month.</summary>
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
    public async Task Changes_of_contacts_go_when_they_are_of_no_use_any_more(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        var now = DateTime.Parse(CabinetHost.Now, null, System.Globalization.DateTimeStyles.AdjustToUniversal);
        await using var db = host.Database.Open();
        var logins = await db.Logins.OrderBy(x => x.Id).Select(x => x.Id).Take(2).ToListAsync();
        foreach (var days in (int[])[1, 29, 31, 300])
            db.EmailChanges.Add(new EmailChange { LoginId = logins[0], NewEmail = $"{days}@example.com", AskedUtc = now.AddDays(-days) });
        foreach (var (login, hours) in logins.Zip([23, 25]))
            db.PhoneChanges.Add(new PhoneChange { LoginId = login, NewPhone = $"+790000000{hours}", CodeHash = "-", SentUtc = now.AddHours(-hours) });
        await db.SaveChangesAsync();
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OldRows>().Delete();
        Assert.Equal(["1@example.com", "29@example.com"], await db.EmailChanges.AsNoTracking().Select(x => x.NewEmail).Order().ToListAsync());
        Assert.Equal(["+79000000023"], await db.PhoneChanges.AsNoTracking().Select(x => x.NewPhone).ToListAsync());
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
