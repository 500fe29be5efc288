using System.Data.Common;
using Cabinet.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cabinet.Graph.Readings;

/// <summary>Asks the database for new events once a second, once for all that listen at this node, and only while anybody does.</summary>
public sealed class ReadingFeed(IServiceScopeFactory scopes, ILogger<ReadingFeed> log) : IDisposable
{
    private const int MostListeners = 2_000;
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(1);
    private readonly Lock _lock = new();
    private readonly HashSet<ReadingListener> _listeners = [];
    private bool _runs;
    private volatile bool _ended;

    /// <summary>Begins to listen: everything committed from now on is heard.</summary>
    /// <exception cref="RefusedQuestion">Too many listen already.</exception>
    public async Task<ReadingListener> Listen(CancellationToken cancel)
    {
        var seen = new SeenEvents();
        await Read(seen, cancel);
        var listener = new ReadingListener(Leave);
        lock (_lock)
        {
            if (_listeners.Count >= MostListeners)
                throw new RefusedQuestion("TOO_MANY", "Слишком много подписок, попробуйте позже.");
            _listeners.Add(listener);
            if (!_runs)
            {
                _runs = true;
                // The feed outlives the request that starts it.
                using (ExecutionContext.SuppressFlow())
                    _ = Task.Run(() => Run(seen), CancellationToken.None);
            }
        }
        return listener;
    }

    private void Leave(ReadingListener listener)
    {
        lock (_lock)
            _listeners.Remove(listener);
    }

    private async Task Run(SeenEvents seen)
    {
        while (Listeners() is { Length: > 0 } listeners)
        {
            await Task.Delay(Often);
            if (_ended)
                return;
            try
            {
                foreach (var told in await Read(seen, CancellationToken.None))
                    foreach (var listener in listeners)
                        listener.Tell(told);
            }
            catch (Exception e) when (e is DbException or InvalidOperationException or TimeoutException)
            {
                log.LogWarning(e, "Events are not read");
            }
        }
    }

    private ReadingListener[] Listeners()
    {
        lock (_lock)
        {
            _runs = _listeners.Count > 0;
            return [.. _listeners];
        }
    }

    private async Task<IReadOnlyList<Data.Events.ReadingEvent>> Read(SeenEvents seen, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await seen.New(scope.ServiceProvider.GetRequiredService<CabinetDb>(), cancel);
    }

    public void Dispose() => _ended = true;
}
