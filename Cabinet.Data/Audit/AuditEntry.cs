using System.Security.Cryptography;
using System.Text.Json;

namespace Cabinet.Data.Audit;

/// <summary>A line of the audit log: who of the staff did what. Only ever added; each holds the hash of the one before.</summary>
public class AuditEntry
{
    /// <summary>1, 2, 3 … without a gap.</summary>
    public long Id { get; set; }

    /// <summary>When, UTC, to the millisecond.</summary>
    public DateTime AtUtc { get; set; }

    /// <summary>The name that the member of staff signs in with; of a command, <c>command:</c> and the operating system's user.</summary>
    public required string Actor { get; set; }

    /// <summary>What was done.</summary>
    public AuditAct Act { get; set; }

    /// <summary>The account that it was done to.</summary>
    public long? AccountId { get; set; }

    /// <summary>The reason as it was given, contacts masked.</summary>
    public string? Details { get; set; }

    /// <summary>The hash of the entry before; of the first one, 64 zeros.</summary>
    public required string PreviousHash { get; set; }

    /// <summary>SHA-256 over all of the above, hexadecimal.</summary>
    public required string Hash { get; set; }

    /// <summary>What <see cref="Hash"/> must be.</summary>
    public string Seal() => Convert.ToHexStringLower(SHA256.HashData(
        JsonSerializer.SerializeToUtf8Bytes(new object?[] { Id, AtUtc.Ticks, Actor, (int)Act, AccountId, Details, PreviousHash })));
}

/// <summary>What a member of staff did.</summary>
public enum AuditAct
{
    /// <summary>Signed in.</summary>
    SignedIn = 1,

    /// <summary>Set up the second factor.</summary>
    SecondFactorSet = 2,

    /// <summary>Signed in with a recovery code.</summary>
    RecoveryCodeUsed = 3,

    /// <summary>Looked for accounts.</summary>
    Searched = 4,

    /// <summary>Looked at an account.</summary>
    Looked = 5,

    /// <summary>Opened the contacts of an account.</summary>
    OpenedContacts = 6,

    /// <summary>Set another e-mail.</summary>
    SetEmail = 7,

    /// <summary>Had the recovery link sent.</summary>
    SentRecovery = 8,

    /// <summary>Ended a registration.</summary>
    EndedRegistration = 9,

    /// <summary>Ended the sessions of a registration.</summary>
    EndedSessions = 10,

    /// <summary>Read the audit log.</summary>
    ReadLog = 11,

    /// <summary>Asked the API.</summary>
    AskedApi = 12,

    /// <summary>Added a member of staff.</summary>
    AddedStaff = 13,

    /// <summary>Removed a member of staff.</summary>
    RemovedStaff = 14,

    /// <summary>Took a member's second factor away.</summary>
    ResetSecondFactor = 15,
}
