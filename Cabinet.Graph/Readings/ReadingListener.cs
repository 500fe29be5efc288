using System.Threading.Channels;
using Cabinet.Data.Events;

namespace Cabinet.Graph.Readings;

/// <summary>One who listens to this node's events.</summary>
public sealed class ReadingListener : IDisposable
{
    /// <summary>Who reads slower than this hears the latest.</summary>
    private const int Most = 1_000;

    private readonly Channel<ReadingEvent> _events = Channel.CreateBounded<ReadingEvent>(new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropOldest });
    private readonly Action<ReadingListener> _leave;

    internal ReadingListener(Action<ReadingListener> leave) => _leave = leave;

    public ChannelReader<ReadingEvent> Events => _events.Reader;

    internal void Tell(ReadingEvent told) => _events.Writer.TryWrite(told);

    public void Dispose() => _leave(this);
}
