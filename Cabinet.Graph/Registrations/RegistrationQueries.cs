using Cabinet.Data;
using Cabinet.Data.Registrations;
using Cabinet.Graph.Logins;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Registrations;

/// <summary>Registrations under way, found by a secret only.</summary>
public class RegistrationQueries(CabinetDb db, TimeProvider clock)
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <summary>The registration of a handle; null when it is unknown or out of time.</summary>
    public async Task<OpenRegistration?> ByHandle(string? handle) => await Find(handle) is { } found ? OpenRegistration.Of(found, handle!) : null;

    /// <summary>The registration that a link confirms; null when the link is unknown, used or out of time. Looking uses nothing up.</summary>
    /// <param name="token">The secret at the end of the link.</param>
    /// <param name="handle">The registration begun where the link is opened, if any.</param>
    public async Task<OpenRegistration?> ByToken(string? token, string? handle) =>
        await FindByToken(token) is { } found ? OpenRegistration.Of(found, "") with { AsksPassword = AsksPassword(found, handle) } : null;

    internal Task<Registration?> Find(string? handle)
    {
        var hash = OneTimeSecret.HashOf(handle);
        return Running().FirstOrDefaultAsync(x => x.HandleHash == hash);
    }

    internal Task<Registration?> FindByToken(string? token)
    {
        var hash = OneTimeSecret.HashOf(token);
        return Running().FirstOrDefaultAsync(x => x.TokenHash == hash);
    }

    /// <summary>
    /// Whoever began a registration chose its password. So the letter's reader, who becomes its owner, has to be the same one: by the browser, or by the password.
    /// </summary>
    internal static bool AsksPassword(Registration registration, string? handle) =>
        registration.CompletedUtc is null && Target.Of(registration) is { IsOnFile: false } && registration.HandleHash != OneTimeSecret.HashOf(handle);

    internal Task<Registration> Again(long id) => db.Registrations.AsNoTracking().Include(x => x.Account).SingleAsync(x => x.Id == id);

    private IQueryable<Registration> Running()
    {
        var since = clock.UtcNow() - Longest;
        return db.Registrations.AsNoTracking().Include(x => x.Account).Where(x => x.StartedUtc > since);
    }
}
