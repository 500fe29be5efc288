using Cabinet.Data.Logins;

namespace Cabinet.Data.Profile;

/// <summary>A change of a login's e-mail: asked for, confirmed by a link to the new address, taken back by a link to the former one.</summary>
public class EmailChange
{
    public long Id { get; set; }

    public long LoginId { get; set; }

    public Login? Login { get; set; }

    /// <summary>The address before; null when there was none, and so no way back.</summary>
    public string? FormerEmail { get; set; }

    public required string NewEmail { get; set; }

    /// <summary>SHA-256 of the token mailed to the new address; null once it was used or replaced.</summary>
    public string? ConfirmHash { get; set; }

    /// <summary>SHA-256 of the token mailed to the former address; null once it was used.</summary>
    public string? UndoHash { get; set; }

    public DateTime AskedUtc { get; set; }

    public DateTime? ConfirmedUtc { get; set; }

    public DateTime? UndoneUtc { get; set; }
}
