using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Cabinet.Tests.Notifications;

/// <summary>An SMS gateway's stand-in on a loopback port: keeps the forms that come, and answers each path as it was told.</summary>
internal sealed class SmsGateway : IAsyncDisposable
{
    private readonly WebApplication _site;

    private SmsGateway(WebApplication site) => _site = site;

    public string Url => _site.Urls.Single();

    /// <summary>What came, in order.</summary>
    public ConcurrentQueue<(string Path, IReadOnlyDictionary<string, string> Form)> Asked { get; } = [];

    /// <summary>The answer of a path.</summary>
    public ConcurrentDictionary<string, RequestDelegate> Answers { get; } = [];

    public int Sent(string path) => Asked.Count(x => x.Path == path);

    public static async Task<SmsGateway> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        var gateway = new SmsGateway(site);
        site.MapPost("{**path}", gateway.Answer);
        await site.StartAsync();
        return gateway;
    }

    /// <summary>From now on the path answers this.</summary>
    public void Says(string path, string json, int status = 200) => Answers[path] = http =>
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(json);
    };

    /// <summary>From now on the path takes the request and breaks the connection.</summary>
    public void Breaks(string path) => Answers[path] = http =>
    {
        http.Abort();
        return Task.CompletedTask;
    };

    private async Task Answer(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync();
        Asked.Enqueue((http.Request.Path, form.ToDictionary(x => x.Key, x => x.Value.ToString())));
        await Answers[http.Request.Path](http);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();
}
