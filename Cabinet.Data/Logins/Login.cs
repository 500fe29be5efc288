using Cabinet.Data.Accounts;

namespace Cabinet.Data.Logins;

/// <summary>A registration (регистрация): the credential of one account.</summary>
public class Login
{
    public long Id { get; set; }

    /// <summary>The account that it was registered for.</summary>
    public long AccountId { get; set; }

    public Account? Account { get; set; }

    /// <summary>The e-mail that letters go to, in small letters.</summary>
    public string? Email { get; set; }

    /// <summary>The phone that SMS go to, E.164.</summary>
    public string? Phone { get; set; }

    /// <summary>Algorithm, cost, salt and hash; never the password.</summary>
    public required string PasswordHash { get; set; }

    /// <summary>When it was registered, UTC.</summary>
    public DateTime CreatedUtc { get; set; }

    /// <summary>Whether the next paper bill must tell the holder of this registration: no contact on file could confirm it.</summary>
    public bool TellsHolder { get; set; }

    public List<Link> Links { get; set; } = [];
}

/// <summary>A link (привязка): the login may also see and run another account.</summary>
public class Link
{
    public long LoginId { get; set; }

    public long AccountId { get; set; }

    public Login? Login { get; set; }

    public Account? Account { get; set; }

    /// <summary>What the resident calls it: «Дача».</summary>
    public string? Nickname { get; set; }

    public DateTime CreatedUtc { get; set; }
}
