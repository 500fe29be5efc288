namespace Cabinet.Data.Events;

/// <summary>A reading was accepted, withdrawn, calculated or refused. Written with the act itself, read by every node that somebody listens at, deleted after a day.</summary>
public class ReadingEvent
{
    public long Id { get; set; }

    public long AccountId { get; set; }

    public long ReadingId { get; set; }

    public DateTime AtUtc { get; set; }

    /// <summary>Tells of readings within the transaction that changed them; a condition follows.</summary>
    internal const string Insert = "INSERT INTO reading_events (account_id, reading_id, at_utc) SELECT account_id, id, CURRENT_TIMESTAMP FROM readings ";
}
