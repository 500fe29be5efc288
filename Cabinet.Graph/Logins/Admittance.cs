namespace Cabinet.Graph.Logins;

/// <summary>What came of a try to sign in.</summary>
/// <param name="Token">The session's token for the cookie; null when the door stayed shut.</param>
/// <param name="Owner">Who came in, for the device's cookie.</param>
/// <param name="Wait">How long the next try waits.</param>
/// <param name="IsRefusedUnread">True when this try came too early and was not looked at.</param>
public sealed record Admittance(string? Token, string? Owner, TimeSpan Wait, bool IsRefusedUnread = false)
{
    /// <summary>Whole seconds of <see cref="Wait"/>, for people and for <c>Retry-After</c>.</summary>
    public int Seconds => (int)Math.Ceiling(Wait.TotalSeconds);

    internal static Admittance Waits(TimeSpan wait) => new(null, null, wait, IsRefusedUnread: true);

    internal static Admittance Refused(TimeSpan wait) => new(null, null, wait);
}
