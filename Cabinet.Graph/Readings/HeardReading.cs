using Cabinet.Data.Events;

namespace Cabinet.Graph.Readings;

/// <summary>What a subscription's running execution is about; nothing while it is only looked at whether it may listen.</summary>
public class HeardReading
{
    public ReadingEvent? Event { get; set; }
}
