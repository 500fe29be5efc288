using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests.Profile;

/// <summary>What people found in their mail and on their phones.</summary>
internal static class Sent
{
    /// <summary>The newest letter of a kind.</summary>
    public static async Task<T> Newest<T>(CabinetHost host) where T : Letter
    {
        await using var db = host.Database.Open();
        var seal = host.Services.GetRequiredService<LetterSeal>();
        return (await db.Messages.OrderBy(x => x.Id).ToListAsync()).Select(x => seal.Open(x.Body)).OfType<T>().Last();
    }

    /// <summary>Whom a message of a kind went to, in order.</summary>
    public static async Task<string[]> To(CabinetHost host, MessageKind kind)
    {
        await using var db = host.Database.Open();
        return await db.Messages.Where(x => x.Kind == kind).OrderBy(x => x.Id).Select(x => x.Address ?? "").ToArrayAsync();
    }
}
