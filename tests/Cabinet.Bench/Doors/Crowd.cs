using Cabinet.Data;
using Cabinet.Data.Logins;
using Cabinet.Graph.Logins;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Bench.Doors;

/// <summary>An account that is tried; a missing one has a number only.</summary>
internal sealed record Known(string Number, string Surname);

/// <summary>Accounts with an e-mail on file, half of them registered, and numbers that no account has. Each try takes the next: no limit on an account is met.</summary>
internal sealed class Crowd(string connectionString)
{
    private readonly Dictionary<string, int> _taken = [];
    private Known[] _registered = [];
    private Known[] _unregistered = [];
    private Known[] _missing = [];

    public Known Registered() => Next(nameof(Registered), _registered);

    public Known Unregistered() => Next(nameof(Unregistered), _unregistered);

    public Known Missing() => Next(nameof(Missing), _missing);

    /// <summary>Registers half of the accounts, chosen by chance, with passwords that nobody knows; forgets every count and try of before.</summary>
    public async Task Gather(string folder)
    {
        await new Data(connectionString).Fill(folder);
        await using var services = new ServiceCollection().AddCabinetData(connectionString).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CabinetDb>();
        await Forget(db);
        var accounts = await db.Accounts.AsNoTracking().Where(x => x.Email != null && x.Email != "").Select(x => new { x.Id, x.Number, x.LastName }).ToListAsync();
        var shuffled = accounts.ToArray();
        Random.Shared.Shuffle(shuffled);
        var half = shuffled.Length / 2;
        using var passwords = new Passwords();
        var hash = await passwords.Hash(Guid.NewGuid().ToString());
        db.AddRange(shuffled[..half].Select(x => new Login { AccountId = x.Id, Email = $"{x.Id}@example.com", PasswordHash = hash, CreatedUtc = DateTime.UtcNow }));
        await db.SaveChangesAsync();
        _registered = [.. shuffled[..half].Select(x => new Known(x.Number, x.LastName))];
        _unregistered = [.. shuffled[half..].Select(x => new Known(x.Number, x.LastName))];
        var last = accounts.Max(x => x.Id);
        _missing = [.. Enumerable.Range(1, half).Select(i => new Known($"И{last + 50_000 + i}", ""))];
        Random.Shared.Shuffle(_missing);
    }

    private static async Task Forget(CabinetDb db)
    {
        await db.Sessions.ExecuteDeleteAsync();
        await db.Recoveries.ExecuteDeleteAsync();
        await db.Registrations.ExecuteDeleteAsync();
        await db.Messages.ExecuteDeleteAsync();
        await db.Logins.ExecuteDeleteAsync();
        await db.Tallies.ExecuteDeleteAsync();
        await db.Streaks.ExecuteDeleteAsync();
    }

    private Known Next(string kind, Known[] all)
    {
        var at = _taken.GetValueOrDefault(kind);
        _taken[kind] = at + 1;
        return all[at % all.Length];
    }
}
