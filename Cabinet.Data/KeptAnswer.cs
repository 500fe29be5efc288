namespace Cabinet.Data;

/// <summary>The first answer to an act with an idempotency key: the same key gets it again.</summary>
public class KeptAnswer
{
    /// <summary>Who asked: keys of two callers never meet.</summary>
    public required string Caller { get; set; }

    public required string Key { get; set; }

    /// <summary>SHA-256 of the act and its input: the same key with other input is refused.</summary>
    public required string InputHash { get; set; }

    /// <summary>The payload's ids and errors, JSON.</summary>
    public required string Answer { get; set; }

    public DateTime AtUtc { get; set; }
}
