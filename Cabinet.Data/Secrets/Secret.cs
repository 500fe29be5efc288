namespace Cabinet.Data.Secrets;

/// <summary>Random bytes made once for this database and shared by all nodes.</summary>
public class Secret
{
    /// <summary>What it is for.</summary>
    public required string Name { get; set; }

    /// <summary>The bytes under the data-protection keys; never plain.</summary>
    public required string Value { get; set; }
}
