using Cabinet.Graph.Devices;

namespace Cabinet.Graph.Profile;

/// <summary>Everything that is kept about a login, for its resident to read and to take along. Of the password there is a hash, which is not shown.</summary>
public record LoginData(
    string Account, string Holder, string Address, string? Email, string? Phone, DateTime RegisteredUtc, string? PendingEmail, string? PendingPhone,
    IReadOnlyList<KeptLink> Links, IReadOnlyList<KeptAccess> Accesses, IReadOnlyList<SignedInDevice> Sessions, IReadOnlyList<KeptEmailChange> EmailChanges,
    IReadOnlyList<KeptMessage> Messages, IReadOnlyList<KeptReading> Readings)
{
    /// <summary>Consents with version, time and channel; none for a login that was not registered here.</summary>
    public IReadOnlyList<KeptConsent> Consents { get; init; } = [];
}

/// <summary>A linked account.</summary>
public record KeptLink(string Account, string? Name, DateTime SinceUtc);

/// <summary>Another login that sees the account.</summary>
public record KeptAccess(string By, DateTime SinceUtc);

/// <summary>A change of the e-mail.</summary>
public record KeptEmailChange(string? FormerEmail, string NewEmail, DateTime AskedUtc, DateTime? ConfirmedUtc, DateTime? UndoneUtc);

/// <summary>A message sent.</summary>
public record KeptMessage(string Kind, string Channel, string Address, string State, DateTime CreatedUtc, DateTime? FinishedUtc);

/// <summary>A reading handed in through the cabinet.</summary>
public record KeptReading(string Meter, string Zone, decimal Value, DateOnly TakenOn, string Status);

/// <summary>A consent given.</summary>
public record KeptConsent(string Document, string Version, DateTime GivenUtc, string Channel);
