namespace Cabinet.Data.Limits;

/// <summary>Failures in a row, and until when the next try waits: shared by all nodes, forgotten a day after the last one.</summary>
public class Streak
{
    /// <summary>Whose: <c>resident:1000000001</c>. No name and nothing that was typed stands here in plain.</summary>
    public required string Subject { get; set; }

    /// <summary>Tries since the last success; one under way counts until it turns out well.</summary>
    public int Failures { get; set; }

    /// <summary>From then on the next try is taken, UTC.</summary>
    public DateTime OpenUtc { get; set; }

    /// <summary>The last try, UTC.</summary>
    public DateTime LastUtc { get; set; }
}
