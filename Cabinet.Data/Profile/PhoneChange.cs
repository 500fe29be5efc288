using Cabinet.Data.Logins;

namespace Cabinet.Data.Profile;

/// <summary>A phone that waits for its code; one a login.</summary>
public class PhoneChange
{
    public long LoginId { get; set; }

    public Login? Login { get; set; }

    /// <summary>E.164.</summary>
    public required string NewPhone { get; set; }

    /// <summary>The code as a password is stored: six digits are soon guessed from anything cheaper.</summary>
    public required string CodeHash { get; set; }

    public DateTime SentUtc { get; set; }

    /// <summary>Codes tried so far.</summary>
    public int Tries { get; set; }
}
