namespace Cabinet.Graph.Logins;

/// <summary>What an act did to the browser's session: the door puts it into the cookie. The API itself never shows a token.</summary>
public sealed class SessionChange
{
    /// <summary>The token that the browser goes on under; null when it keeps its own.</summary>
    public string? Token { get; private set; }

    /// <summary>Who came in, when the session is a new one.</summary>
    public string? Owner { get; private set; }

    /// <summary>Whether the new session stays when the browser closes.</summary>
    public bool Remembers { get; private set; }

    /// <summary>Whether the session has to be read anew.</summary>
    public bool IsMarked { get; private set; }

    /// <summary>Whether the browser has none any more.</summary>
    public bool IsEnded { get; private set; }

    internal void To(string token) => Token = token;

    internal void Enter(string token, string owner, bool remembers = false) => (Token, Owner, Remembers, IsEnded) = (token, owner, remembers, false);

    internal void Mark() => IsMarked = true;

    internal void End() => (IsEnded, Token, Owner) = (true, null, null);
}
