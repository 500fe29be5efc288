namespace Cabinet.Data.Notifications;

/// <summary>Tells this process's workers that a message was committed. Other nodes' messages are found by looking now and then.</summary>
public sealed class OutboxSignal
{
    private TaskCompletionSource _next = New();

    /// <summary>Ends with the next message. Taken before looking, so that none slips in between.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Raise() => Interlocked.Exchange(ref _next, New()).TrySetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
