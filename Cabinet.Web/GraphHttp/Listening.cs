using Cabinet.Data;
using Cabinet.Graph;
using Cabinet.Graph.Engine;
using Cabinet.Graph.Readings;

namespace Cabinet.Web.GraphHttp;

/// <summary>A subscription: runs its operation for each event that its viewer may see, until the session ends, the client goes or the node stops.</summary>
internal sealed class Listening(HttpContext http, Executor executor, GraphRequest request)
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(5);
    private readonly IServiceProvider _services = http.RequestServices;

    public async Task Follow(EventStream events)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, _services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
        try
        {
            using var listener = await _services.GetRequiredService<ReadingFeed>().Listen(end.Token);
            await events.Breathe();
            while (await Hear(listener, events, end.Token))
            {
            }
        }
        catch (Exception e) when (e is RefusedQuestion || (e is OperationCanceledException && end.IsCancellationRequested))
        {
            // Too many listen here, this one does no more, or the node stops: the client may come again, to another node.
        }
    }

    private async Task<bool> Hear(ReadingListener listener, EventStream events, CancellationToken end)
    {
        var come = await IsCome(listener, end);
        // The session may have ended, and an account been linked or unlinked, since the last event.
        await using var scope = _services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        if (!await SignedIn.IsStill(http, scope.ServiceProvider))
            return false;
        var viewer = scope.ServiceProvider.GetRequiredService<Viewer>();
        while (come && listener.Events.TryRead(out var told))
            if (viewer.MaySee(told.AccountId))
            {
                await using var one = _services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
                await SignedIn.IsStill(http, one.ServiceProvider);
                one.ServiceProvider.GetRequiredService<HeardReading>().Event = told;
                var answer = await executor.Run(request, one.ServiceProvider, end);
                if (answer.IsSilent)
                    continue;
                await events.Send(answer);
                if (!answer.Executed)
                    return false;
            }
        return true;
    }

    private static async Task<bool> IsCome(ReadingListener listener, CancellationToken end)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(end);
        patience.CancelAfter(LookAgain);
        try
        {
            return await listener.Events.WaitToReadAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!end.IsCancellationRequested)
        {
            return false;
        }
    }
}
