using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;
using Cabinet.Web.Delivery;

namespace Cabinet.Web.Workers;

/// <summary>Empties the outbox: at once for this node's messages, every few seconds for what else is due. Any number of nodes may run it.</summary>
public sealed class DeliveryWorker(IEnumerable<ICarrier> carriers, IServiceScopeFactory scopes, OutboxSignal signal, DeliveryPace pace, ILogger<DeliveryWorker> log) : BackgroundService
{
    private readonly ICarrier[] _carriers = [.. carriers];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        foreach (var channel in Enum.GetValues<MessageChannel>().Except(_carriers.Select(x => x.Channel)))
            log.LogWarning("No way to send {Channel} is set: such messages wait and are given up when their time runs out", channel);
        await Task.WhenAll([.. _carriers.Select(x => Pump(x, stoppingToken)), Sweep(stoppingToken)]);
    }

    /// <summary>Ends what is out of time.</summary>
    public Task SweepOnce() => Try(due => due.Sweep([.. _carriers.Where(x => !x.MayRepeat).Select(x => x.Channel)]));

    private async Task Pump(ICarrier carrier, CancellationToken stop)
    {
        var running = new List<Task>();
        while (!stop.IsCancellationRequested)
        {
            var news = signal.Next;
            running.RemoveAll(x => x.IsCompleted);
            while (running.Count < carrier.AtOnce && !stop.IsCancellationRequested && await IsAnyDue(carrier, stop))
                running.Add(Lane(carrier, stop));
            if (running.Count == 0)
                await carrier.Rest();
            var look = Task.Delay(pace.Look, stop);
            // At the limit only an end of a try makes room; a message more does not.
            await Task.WhenAny(running.Count < carrier.AtOnce ? [news, look, .. running] : running);
            if (news.IsCompleted)
                await Task.WhenAny(Task.Delay(pace.Breath, stop));
        }
        await Task.WhenAll(running);
        await carrier.Rest();
    }

    private async Task Lane(ICarrier carrier, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && await SendOne(carrier, stop))
        {
        }
    }

    private async Task Sweep(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await SweepOnce();
            await Task.WhenAny(Task.Delay(pace.Sweep, stop));
        }
    }

    private async Task<bool> IsAnyDue(ICarrier carrier, CancellationToken stop)
    {
        var any = false;
        await Try(async due => any = await due.Any(carrier.Channel, carrier.MayRepeat, stop));
        return any;
    }

    private async Task<bool> SendOne(ICarrier carrier, CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<Delivering>().One(carrier, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
        catch (Exception e)
        {
            Complain(e);
            await Task.WhenAny(Task.Delay(pace.Look, stop));
        }
        return false;
    }

    private async Task Try(Func<DueMessages, Task> act)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await act(scope.ServiceProvider.GetRequiredService<DueMessages>());
        }
        catch (OperationCanceledException)
        {
        }
        catch (Exception e)
        {
            Complain(e);
        }
    }

    /// <summary>The worker outlives whatever fails: a database that is away comes back.</summary>
    private void Complain(Exception e)
    {
        log.LogWarning("Delivery failed and goes on later: {Error}", e.GetType().Name);
        log.LogDebug(e, "Delivery failed");
    }
}
