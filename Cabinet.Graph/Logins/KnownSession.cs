using System.Security.Claims;
using Cabinet.Data.Staff;
using Cabinet.Graph.Pseudonyms;

namespace Cabinet.Graph.Logins;

/// <summary>A running session as it was read from the database: who asks.</summary>
public sealed record KnownSession(string Id, long? LoginId, IReadOnlyList<long> AccountIds, long? CurrentAccountId, string? StaffName, StaffRole? Role, Ids Ids)
{
    /// <summary>The session for what ASP.NET binds to a user: an antiforgery token of one session is refused in another.</summary>
    public ClaimsPrincipal Principal { get; } = new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, Id)], "session"));

    /// <summary>Whether a member of staff has yet to set up the second factor; until then nothing else is open.</summary>
    public bool LacksSecondFactor { get; init; }

    public void Fill(Viewer viewer)
    {
        if (LacksSecondFactor)
        {
            viewer.BecomeNewcomer(StaffName!, Id);
            return;
        }
        if (LoginId is { } login && AccountIds.Count > 0)
            viewer.BecomeResident(login, Id, AccountIds, Current);
        else if (Role is { } role)
            viewer.BecomeStaff(KindOf(role), StaffName!, Id, Ids);
    }

    /// <summary>An account unlinked since falls back to the own one.</summary>
    private long Current => CurrentAccountId is { } current && AccountIds.Contains(current) ? current : AccountIds[0];

    private static ViewerKind KindOf(StaffRole role) => role switch
    {
        StaffRole.Operator => ViewerKind.Operator,
        StaffRole.Analyst => ViewerKind.Analyst,
        StaffRole.Admin => ViewerKind.Admin,
        _ => ViewerKind.Anonymous,
    };
}
