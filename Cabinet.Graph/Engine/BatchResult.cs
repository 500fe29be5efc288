using Cabinet.Data.Batches;
using GraphQL.DataLoader;

namespace Cabinet.Graph.Engine;

/// <summary>Lets the engine finish a level before the first answer is awaited, so that a level is one trip.</summary>
internal sealed class BatchResult(Batched batched) : IDataLoaderResult
{
    public async Task<object?> GetResultAsync(CancellationToken cancellationToken = default)
    {
        await batched.Come(cancellationToken);
        return batched.Value;
    }
}
