namespace Cabinet.Data.Batches;

/// <summary>
/// All questions of one request. Whoever awaits an answer sends every question that waits, of every kind, in one trip: the cost of a tree is
/// its depth, not its size, and less still when the branches below are asked about ahead.
/// </summary>
public sealed class Batches(Reads reads)
{
    private readonly Dictionary<object, Batch> _batches = [];

    /// <summary>The batch of a question; an equal question gets the same batch.</summary>
    public Batch<TKey, TRow> For<TKey, TRow>(Question<TKey, TRow> question) where TKey : notnull
    {
        if (_batches.TryGetValue(question, out var batch))
            return (Batch<TKey, TRow>)batch;
        var added = new Batch<TKey, TRow>(this, question);
        _batches[question] = added;
        return added;
    }

    /// <summary>Forgets all answers: after a write the next question sees it.</summary>
    public void Forget() => _batches.Clear();

    /// <summary>Makes the trip if any question waits.</summary>
    public Task Come(CancellationToken cancel = default) => _batches.Values.Any(x => x.Waiting.Count > 0) ? Run(cancel) : Task.CompletedTask;

    internal async Task Run(CancellationToken cancel)
    {
        var waiting = new List<Batch>(_batches.Count);
        foreach (var batch in _batches.Values)
            if (batch.Waiting.Count > 0)
                waiting.Add(batch);
        await reads.Run(waiting, cancel);
        foreach (var batch in waiting)
            batch.Done();
    }
}
