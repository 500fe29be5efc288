using System.Data.Common;
using Cabinet.Graph.Limits;

namespace Cabinet.Web.Workers;

/// <summary>Deletes old rows once an hour. Every node does: what one has deleted the next does not find.</summary>
internal sealed class Sweeper(IServiceScopeFactory scopes, ILogger<Sweeper> log) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Often);
        await using var stop = stoppingToken.Register(timer.Dispose);
        while (await timer.WaitForNextTickAsync(CancellationToken.None))
            await Sweep(stoppingToken);
    }

    private async Task Sweep(CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<OldRows>().Delete(stop);
        }
        catch (Exception e) when (e is DbException or InvalidOperationException or TimeoutException or OperationCanceledException)
        {
            log.LogWarning(e, "Old rows stay for another hour");
        }
    }
}
