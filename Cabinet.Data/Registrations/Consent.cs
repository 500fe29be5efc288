using Cabinet.Data.Logins;

namespace Cabinet.Data.Registrations;

/// <summary>A consent to a document, as it has to be proved later: whose, which text, when, by which way, and until when. It outlives its login.</summary>
public class Consent
{
    public long Id { get; set; }

    /// <summary>The account that was registered. Null only beside a login, of what a version before this column wrote.</summary>
    public long? AccountId { get; set; }

    /// <summary>The registration; null once it is removed.</summary>
    public long? LoginId { get; set; }

    public Login? Login { get; set; }

    /// <summary>What was agreed to: <c>personal-data</c>.</summary>
    public required string Document { get; set; }

    public required string Version { get; set; }

    /// <summary>SHA-256 of the text, hex.</summary>
    public required string TextHash { get; set; }

    public DateTime GivenUtc { get; set; }

    public ConsentChannel Channel { get; set; }

    /// <summary>When the registration was removed and the consent ended with it, UTC.</summary>
    public DateTime? WithdrawnUtc { get; set; }
}

/// <summary>The way a consent was given.</summary>
public enum ConsentChannel
{
    /// <summary>On the site's page.</summary>
    Page = 1,

    /// <summary>By the API.</summary>
    Api = 2,
}
