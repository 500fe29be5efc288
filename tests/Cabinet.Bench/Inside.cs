using System.Diagnostics.Metrics;
using Cabinet.Web;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Bench;

/// <summary>Statements and allocations a request, counted inside this process on warm code.</summary>
internal static class Inside
{
    private const int WarmUp = 60;
    private const int Counted = 100;

    public static async Task<(double Statements, double Kilobytes)> Count(string connectionString, string folder, Func<HttpRequestMessage> request)
    {
        await using var app = Site.Build([$"--ConnectionStrings:Cabinet={connectionString}", $"--Data={folder}", "--urls=http://127.0.0.1:0", "--environment=Development", "--Graph:WideBudget=1000000000000", "--Logging:LogLevel:Default=Warning"]);
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        using var http = new HttpClient { BaseAddress = new Uri(address) };
        var statements = 0L;
        using var listener = new MeterListener { InstrumentPublished = (instrument, own) => { if (instrument.Name == "cabinet.statements") own.EnableMeasurementEvents(instrument); } };
        listener.SetMeasurementEventCallback<int>((_, sent, _, _) => Interlocked.Add(ref statements, sent));
        for (var i = 0; i < WarmUp; i++)
            await Send(http, request());
        listener.Start();
        var allocated = GC.GetTotalAllocatedBytes(true);
        for (var i = 0; i < Counted; i++)
            await Send(http, request());
        // The client's own share is small beside a request of the site and is left in.
        return ((double)statements / Counted, (GC.GetTotalAllocatedBytes(true) - allocated) / 1024d / Counted);
    }

    private static async Task Send(HttpClient http, HttpRequestMessage request)
    {
        using var answer = await http.SendAsync(request);
        await answer.Content.ReadAsByteArrayAsync();
    }
}
