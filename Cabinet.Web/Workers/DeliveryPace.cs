namespace Cabinet.Web.Workers;

/// <summary>How often the delivery looks for messages of other nodes and for those whose next try has come.</summary>
public sealed record DeliveryPace
{
    public TimeSpan Look { get; init; } = TimeSpan.FromSeconds(3);

    public TimeSpan Sweep { get; init; } = TimeSpan.FromMinutes(1);
}
