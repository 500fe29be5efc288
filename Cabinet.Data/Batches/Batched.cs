using System.Runtime.CompilerServices;

namespace Cabinet.Data.Batches;

/// <summary>An answer that comes with the next trip to the database. Awaiting it makes the trip, for all that wait.</summary>
public abstract class Batched(Batches? batches, Batch? batch, long owner)
{
    /// <summary>The batch that brings it; null when the answer was known at once.</summary>
    public Batch? Batch => batch;

    /// <summary>The account or house that it was asked of.</summary>
    public long Owner => owner;

    public bool IsReady => batch is null || !batch.IsWaitingFor(owner);

    /// <summary>The answer, boxed; only once it is ready.</summary>
    public abstract object? Value { get; }

    /// <summary>Makes the trip if this answer still waits for one.</summary>
    public Task Come(CancellationToken cancel = default) => IsReady ? Task.CompletedTask : batches!.Run(cancel);

    /// <summary>An answer that needs no trip.</summary>
    public static Batched<T> Of<T>(T known) => new(null, null, 0, () => known);
}

/// <inheritdoc/>
public sealed class Batched<T>(Batches? batches, Batch? batch, long owner, Func<T> pick) : Batched(batches, batch, owner)
{
    /// <summary>The answer; only once it is ready.</summary>
    public T Result => pick();

    public override object? Value => Result;

    public TaskAwaiter<T> GetAwaiter() => AsTask().GetAwaiter();

    public async Task<T> AsTask(CancellationToken cancel = default)
    {
        await Come(cancel);
        return Result;
    }
}
