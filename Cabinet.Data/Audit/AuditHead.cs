namespace Cabinet.Data.Audit;

/// <summary>The end of the audit log, in a row of its own: entries cut off at the end are missed.</summary>
public class AuditHead
{
    private static readonly string Nothing = new('0', 64);

    public int Id { get; set; }

    /// <summary>The last entry's number; 0 when there is none.</summary>
    public long LastId { get; set; }

    /// <summary>The last entry's hash.</summary>
    public required string Hash { get; set; }

    /// <summary>The end of an empty log.</summary>
    public static AuditHead Start => new() { Id = 1, LastId = 0, Hash = Nothing };
}
