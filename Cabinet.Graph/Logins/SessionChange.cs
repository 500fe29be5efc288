namespace Cabinet.Graph.Logins;

/// <summary>What an act did to the session that asks: the door puts it into the cookie. The API itself never shows a token.</summary>
public sealed class SessionChange
{
    /// <summary>The token that the session goes on under; null when it keeps its own.</summary>
    public string? Token { get; private set; }

    /// <summary>Whether the session has to be read anew.</summary>
    public bool IsMarked { get; private set; }

    internal void To(string token) => Token = token;

    internal void Mark() => IsMarked = true;
}
