namespace Cabinet.Web.Workers;

/// <summary>How often the delivery looks for messages of other nodes and for those whose next try has come.</summary>
public sealed record DeliveryPace
{
    public TimeSpan Look { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>So long a new message waits: the answer of the act that left it is gone by then, and does not tell by its time what was left.</summary>
    public TimeSpan Breath { get; init; } = TimeSpan.FromMilliseconds(200);

    public TimeSpan Sweep { get; init; } = TimeSpan.FromMinutes(1);
}
