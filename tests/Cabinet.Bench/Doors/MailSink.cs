using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Cabinet.Bench.Doors;

/// <summary>A mail server that takes everything and keeps nothing: the letters that some tries cause are delivered beside the next ones, as they are in production.</summary>
internal sealed class MailSink : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    private MailSink() => _listener.Start();

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public static MailSink Open()
    {
        var sink = new MailSink();
        _ = sink.Listen();
        return sink;
    }

    private async Task Listen()
    {
        try
        {
            while (true)
                _ = Talk(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
        }
    }

    private static async Task Talk(TcpClient caller)
    {
        using var own = caller;
        using var reader = new StreamReader(caller.GetStream(), Encoding.UTF8);
        await using var writer = new StreamWriter(caller.GetStream(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\r\n" };
        try
        {
            await writer.WriteLineAsync("220 sink");
            while (await reader.ReadLineAsync() is { } line && !line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase))
            {
                await writer.WriteLineAsync(line == "DATA" ? "354 go on" : "250 so be it");
                if (line != "DATA")
                    continue;
                while (await reader.ReadLineAsync() is { } text && text != ".")
                {
                }
                await writer.WriteLineAsync("250 taken");
            }
            await writer.WriteLineAsync("221 bye");
        }
        catch (IOException)
        {
        }
    }

    public void Dispose() => _listener.Dispose();
}
