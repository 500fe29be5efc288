namespace Cabinet.Graph.Notifications;

/// <summary>What came of one try to send a message.</summary>
/// <param name="Verdict">What to do now.</param>
/// <param name="Code">The protocol's code of a refusal, or a word of ours.</param>
/// <param name="ProviderId">What the server that took it calls it.</param>
public sealed record Outcome(Verdict Verdict, string? Code = null, string? ProviderId = null)
{
    public static Outcome Delivered(string? providerId = null) => new(Verdict.Delivered, null, providerId);

    public static Outcome Later(string code) => new(Verdict.Later, code);

    public static Outcome Refused(string code) => new(Verdict.Refused, code);

    public static Outcome Doubtful(string code) => new(Verdict.Doubtful, code);
}

/// <summary>What to do with a message after a try.</summary>
public enum Verdict
{
    /// <summary>It was taken.</summary>
    Delivered,

    /// <summary>It was not taken, but may be later.</summary>
    Later,

    /// <summary>It will never be taken.</summary>
    Refused,

    /// <summary>Nobody can tell whether it was taken.</summary>
    Doubtful,
}
