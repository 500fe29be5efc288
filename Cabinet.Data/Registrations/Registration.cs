using Cabinet.Data.Accounts;
using Cabinet.Data.Notifications;

namespace Cabinet.Data.Registrations;

/// <summary>A registration under way (M1–M4): what was typed, and which contacts have confirmed it. It ends after 24 hours.</summary>
public class Registration
{
    public long Id { get; set; }

    /// <summary>SHA-256 of the random handle that the browser or the app holds.</summary>
    public required string HandleHash { get; set; }

    public long AccountId { get; set; }

    public Account? Account { get; set; }

    public DateTime StartedUtc { get; set; }

    /// <summary>The e-mail as it was typed, in lower case.</summary>
    public string? Email { get; set; }

    /// <summary>The phone as it was typed, E.164.</summary>
    public string? Phone { get; set; }

    /// <summary>The way to confirm.</summary>
    public MessageChannel? By { get; set; }

    /// <summary>Of the password to be; erased when the registration is complete.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>When the consent was given, UTC, and to which version by which way.</summary>
    public DateTime? ConsentedUtc { get; set; }

    public string? TermsVersion { get; set; }

    /// <summary>SHA-256 of the text agreed to, hex.</summary>
    public string? TermsHash { get; set; }

    public ConsentChannel? ConsentedBy { get; set; }

    /// <summary>The contact on file that has to confirm first, because another one was typed.</summary>
    public string? FileContact { get; set; }

    public MessageChannel? FileChannel { get; set; }

    public DateTime? FileConfirmedUtc { get; set; }

    /// <summary>When the typed contact was confirmed, UTC.</summary>
    public DateTime? ConfirmedUtc { get; set; }

    /// <summary>SHA-256 of the link that was sent last; a used one is erased.</summary>
    public string? TokenHash { get; set; }

    /// <summary>SHA-256 of handle and code: without the handle six digits cannot be guessed from it.</summary>
    public string? CodeHash { get; set; }

    public DateTime? CodeSentUtc { get; set; }

    /// <summary>How often the code was typed.</summary>
    public int CodeTries { get; set; }

    /// <summary>When it became a login, UTC.</summary>
    public DateTime? CompletedUtc { get; set; }
}
