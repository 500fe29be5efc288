using Cabinet.Graph.Engine;

namespace Cabinet.Web.Workers;

/// <summary>Writes down what staff asked last, when the site stops and answers no more.</summary>
internal sealed class LastNotes(AskedByStaff asked) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => asked.Flush();
}
