namespace Cabinet.Data.Logins;

/// <summary>A link to set a new password (M6), good once within 60 minutes.</summary>
public class Recovery
{
    public long Id { get; set; }

    /// <summary>SHA-256 of the secret in the link.</summary>
    public required string TokenHash { get; set; }

    /// <summary>Null when there was nobody to recover: the row is written all the same, so that both take the same work.</summary>
    public long? LoginId { get; set; }

    public Login? Login { get; set; }

    public DateTime CreatedUtc { get; set; }

    public DateTime? UsedUtc { get; set; }
}
