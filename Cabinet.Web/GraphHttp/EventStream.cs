using Cabinet.Graph.Engine;
using Microsoft.AspNetCore.Http.Features;

namespace Cabinet.Web.GraphHttp;

/// <summary>Results as server-sent events, one connection an operation: <c>next</c> for each, <c>complete</c> at the end, and a comment now and then.</summary>
internal sealed class EventStream : IAsyncDisposable
{
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(12);
    private readonly HttpContext _http;
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly CancellationTokenSource _end;
    private readonly Task _alive;

    private EventStream(HttpContext http)
    {
        _http = http;
        _end = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        _alive = StayAlive();
    }

    public static async Task<EventStream> Open(HttpContext http)
    {
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        http.Response.ContentType = Accepted.Events + "; charset=utf-8";
        // A proxy that waits for the end of an answer would never send any of it.
        http.Response.Headers["X-Accel-Buffering"] = "no";
        await http.Response.StartAsync(http.RequestAborted);
        return new EventStream(http);
    }

    /// <summary>JSON has no line ends of its own, so a result is one line.</summary>
    public async Task Send(GraphAnswer answer)
    {
        await _one.WaitAsync(_http.RequestAborted);
        try
        {
            Write("event: next\ndata: "u8);
            answer.Write(_http.Response.BodyWriter);
            Write("\n\n"u8);
            await _http.Response.BodyWriter.FlushAsync(_http.RequestAborted);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>A comment: whoever listens, and every proxy between, sees that the stream is there.</summary>
    public async Task Breathe()
    {
        await _one.WaitAsync(_end.Token);
        try
        {
            Write(":\n\n"u8);
            await _http.Response.BodyWriter.FlushAsync(_end.Token);
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task StayAlive()
    {
        using var timer = new PeriodicTimer(KeepAlive);
        try
        {
            while (await timer.WaitForNextTickAsync(_end.Token))
                await Breathe();
        }
        catch (OperationCanceledException)
        {
            // The stream ended, by itself or by whoever listened.
        }
    }

    private void Write(ReadOnlySpan<byte> text)
    {
        text.CopyTo(_http.Response.BodyWriter.GetSpan(text.Length));
        _http.Response.BodyWriter.Advance(text.Length);
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _alive;
        if (!_http.RequestAborted.IsCancellationRequested)
        {
            Write("event: complete\ndata:\n\n"u8);
            await _http.Response.BodyWriter.FlushAsync(CancellationToken.None);
        }
        _end.Dispose();
        _one.Dispose();
    }
}
