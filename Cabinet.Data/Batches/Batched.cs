using System.Runtime.CompilerServices;

namespace Cabinet.Data.Batches;

/// <summary>An answer that comes with the next trip to the database. Awaiting it makes the trip, for all that wait.</summary>
public abstract class Batched(Batches batches, Batch batch, long owner)
{
    public Batch Batch => batch;

    public bool IsReady => !batch.IsWaitingFor(owner);

    protected Batches Batches => batches;

    protected long Owner => owner;

    public abstract object? Value { get; }

    /// <summary>Makes the trip if this answer still waits for one.</summary>
    public Task Come(CancellationToken cancel = default) => IsReady ? Task.CompletedTask : batches.Run(cancel);
}

/// <inheritdoc/>
public sealed class Batched<T>(Batches batches, Batch batch, long owner, Func<T> pick) : Batched(batches, batch, owner)
{
    public T Result => pick();

    public override object? Value => Result;

    public TaskAwaiter<T> GetAwaiter() => AsTask().GetAwaiter();

    public async Task<T> AsTask(CancellationToken cancel = default)
    {
        await Come(cancel);
        return Result;
    }

    /// <summary>The same answer seen another way.</summary>
    public Batched<TOther> Then<TOther>(Func<T, TOther> pickOther) => new(Batches, Batch, Owner, () => pickOther(pick()));
}
