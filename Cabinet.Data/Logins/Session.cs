namespace Cabinet.Data.Logins;

/// <summary>A signed-in browser. The cookie holds a random token; the database holds only its hash.</summary>
public class Session
{
    /// <summary>SHA-256 of the token, base64url.</summary>
    public required string Id { get; set; }

    public long? LoginId { get; set; }

    public Login? Login { get; set; }

    public long? StaffId { get; set; }

    public Staff.StaffMember? Staff { get; set; }

    /// <summary>The account that the pages show: the login's own or a linked one.</summary>
    public long? CurrentAccountId { get; set; }

    /// <summary>Whether this device is remembered for 30 days (residents only).</summary>
    public bool Remembered { get; set; }

    /// <summary>What it was signed in with, in plain words: <c>Firefox</c>.</summary>
    public string? Browser { get; set; }

    /// <summary>The system below the browser: <c>Windows</c>.</summary>
    public string? System { get; set; }

    /// <summary>The network that it came from, never the whole address: <c>203.0.113.*</c></summary>
    public string? Network { get; set; }

    public DateTime StartedUtc { get; set; }

    /// <summary>Last seen, UTC; idle sessions end. Written at most once a minute.</summary>
    public DateTime SeenUtc { get; set; }

    /// <summary>When it was ended; null while it runs.</summary>
    public DateTime? EndedUtc { get; set; }
}
