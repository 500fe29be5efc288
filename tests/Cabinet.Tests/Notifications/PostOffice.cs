using Cabinet.Data;
using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;
using Cabinet.Tests.Logins;
using Cabinet.Web.Workers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Cabinet.Tests.Notifications;

/// <summary>The site with its worker running, on a clock that stands, erasing letters as Production does.</summary>
internal sealed class PostOffice : IAsyncDisposable
{
    private readonly CabinetHost _host;

    private PostOffice(CabinetHost host, WoundClock clock) => (_host, Clock) = (host, clock);

    public WoundClock Clock { get; }

    public IServiceProvider Services => _host.Services;

    public string ConnectionString => _host.Database.ConnectionString;

    public static async Task<PostOffice> Open(string kind, params string[] settings)
    {
        var clock = new WoundClock();
        var host = await CabinetHost.Start(kind, builder => builder.Services.AddSingleton<TimeProvider>(clock).AddSingleton(new Bodies(Stay: false)),
            [.. settings]);
        return new PostOffice(host, clock);
    }

    /// <summary>An office that sends e-mail by a server.</summary>
    public static Task<PostOffice> Mailing(string kind, int port, params string[] settings) =>
        Open(kind, ["--Smtp:Host=127.0.0.1", $"--Smtp:Port={port}", "--Smtp:From=Энергосбыт <noreply@example.com>", "--Supplier:Name=Энергосбыт", .. settings]);

    /// <summary>Leaves a letter as an act does.</summary>
    public async Task<long> Write(string address, Letter letter)
    {
        await using var scope = Services.CreateAsyncScope();
        var message = scope.ServiceProvider.GetRequiredService<Outbox>().Add(address, letter);
        await scope.ServiceProvider.GetRequiredService<CabinetDb>().SaveChangesAsync();
        return message.Id;
    }

    /// <summary>The message after a number of tries, once the last of them has ended.</summary>
    public async Task<Message> After(int tries, long id)
    {
        for (var patience = 0; patience < 100; patience++)
        {
            if (await Find(id) is var message && message.Tries >= tries && message.State != MessageState.Sending)
                return message;
            await Task.Delay(50);
        }
        throw new TimeoutException($"Message {id} is {(await Find(id)).State} after {(await Find(id)).Tries} tries");
    }

    public async Task<Message> Find(long id)
    {
        await using var db = _host.Database.Open();
        return await db.Messages.AsNoTracking().SingleAsync(x => x.Id == id);
    }

    /// <summary>Time passes, and the worker looks.</summary>
    public void Pass(TimeSpan time)
    {
        Clock.Pass(time);
        Services.GetRequiredService<OutboxSignal>().Raise();
    }

    /// <summary>PostgreSQL ends every connection of the site.</summary>
    public async Task CutOff()
    {
        await using var db = _host.Database.Open();
        await db.Database.ExecuteSqlAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
    }

    public Task Sweep() => Services.GetServices<IHostedService>().OfType<DeliveryWorker>().Single().SweepOnce();

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
