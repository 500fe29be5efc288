namespace Cabinet.Graph.Logins;

/// <summary>What came of a try to sign in. The session's token is in the <see cref="SessionChange"/>.</summary>
/// <param name="IsIn">Whether the door opened.</param>
/// <param name="Wait">How long the next try waits.</param>
/// <param name="IsRefusedUnread">True when this try came too early and was not looked at.</param>
public sealed record Admittance(bool IsIn, TimeSpan Wait, bool IsRefusedUnread = false)
{
    internal static readonly Admittance In = new(true, TimeSpan.Zero);

    /// <summary>Whole seconds of <see cref="Wait"/>, for people and for <c>Retry-After</c>.</summary>
    public int Seconds => (int)Math.Ceiling(Wait.TotalSeconds);

    internal static Admittance Waits(TimeSpan wait) => new(false, wait, IsRefusedUnread: true);

    internal static Admittance Refused(TimeSpan wait) => new(false, wait);
}
