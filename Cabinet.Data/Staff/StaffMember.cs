namespace Cabinet.Data.Staff;

/// <summary>Somebody of the supplier who signs in at the staff pages.</summary>
public class StaffMember
{
    public long Id { get; set; }

    public required string Name { get; set; }

    public StaffRole Role { get; set; }

    /// <summary>Algorithm, cost, salt and hash; never the password.</summary>
    public required string PasswordHash { get; set; }

    /// <summary>The secret of the one-time codes under the data-protection keys; null before the second factor is set up.</summary>
    public string? TotpSecret { get; set; }

    /// <summary>The last 30-second step whose code was used: none works twice. Null until the first code proved that the secret has arrived.</summary>
    public long? TotpStep { get; set; }

    /// <summary>SHA-256 of the recovery codes that are left, with spaces between.</summary>
    public string? RecoveryCodes { get; set; }
}

/// <summary>What a member of staff may do.</summary>
public enum StaffRole
{
    /// <summary>Helps residents.</summary>
    Operator = 1,

    /// <summary>Queries all accounts without personal data.</summary>
    Analyst = 2,

    /// <summary>Runs the system.</summary>
    Admin = 3,
}
