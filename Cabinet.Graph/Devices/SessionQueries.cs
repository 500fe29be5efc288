using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Cabinet.Data.Logins;
using Cabinet.Graph.Logins;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Devices;

/// <summary>A browser that is signed in.</summary>
/// <param name="Id">Opaque id, to end it by; never the session's key.</param>
/// <param name="Browser">The browser in plain words; null when it did not say.</param>
/// <param name="System">The system below it, in plain words; null when it did not say.</param>
/// <param name="Network">The network that it signed in from, never the whole address: 203.0.113.*</param>
/// <param name="StartedUtc">When it signed in, UTC.</param>
/// <param name="SeenUtc">When it was last seen, to the minute, UTC.</param>
/// <param name="IsCurrent">Whether it is the one that asks.</param>
public record SignedInDevice(string Id, string? Browser, string? System, string? Network, DateTime StartedUtc, DateTime SeenUtc, bool IsCurrent);

/// <summary>What can be asked about the sessions of the viewer's login.</summary>
public class SessionQueries(Sessions sessions, Viewer viewer)
{
    /// <summary>The browsers signed in by the viewer's login, the asking one first, then by when they were last seen.</summary>
    public async Task<IReadOnlyList<SignedInDevice>> Running() =>
        [.. (await Mine()).Select(x => new SignedInDevice(IdOf(x), x.Browser, x.System, x.Network, x.StartedUtc, x.SeenUtc, x.Id == viewer.SessionId))
            .OrderByDescending(x => x.IsCurrent).ThenByDescending(x => x.SeenUtc)];

    /// <summary>The session of an opaque id; null when it is not there or not yours.</summary>
    internal async Task<Session?> Find(string id) => (await Mine()).FirstOrDefault(x => IdOf(x) == id);

    private async Task<List<Session>> Mine() =>
        viewer is { Kind: ViewerKind.Resident, LoginId: { } login } ? await sessions.Running(login).AsNoTracking().ToListAsync() : [];

    private static string IdOf(Session session) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes("shown:" + session.Id)).AsSpan(0, 12));
}
