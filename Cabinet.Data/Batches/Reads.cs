namespace Cabinet.Data.Batches;

/// <summary>Sends questions to the database: all that wait together, in one trip.</summary>
public abstract class Reads
{
    internal abstract Task Run(IReadOnlyList<Batch> waiting, CancellationToken cancel);
}
