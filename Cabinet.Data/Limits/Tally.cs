namespace Cabinet.Data.Limits;

/// <summary>How much of something a subject used within a window of time: the counter that all nodes share.</summary>
public class Tally
{
    /// <summary>Whose and what: <c>cost:login:42</c>.</summary>
    public required string Subject { get; set; }

    /// <summary>When the window began, UTC.</summary>
    public DateTime StartUtc { get; set; }

    public long Count { get; set; }
}
