using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using MimeKit;

namespace Cabinet.Tests.Notifications;

/// <summary>A real mail server in a process of its own: <c>smtp.js</c>. Its input is held open; when this process ends, so does it.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly Process _process;
    private readonly List<JsonElement> _told = [];

    private MailServer(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    /// <summary>Every message that it took, as it came.</summary>
    public IReadOnlyList<JsonElement> Taken => [.. Told("raw")];

    /// <summary>Whom it was asked to take something for, in order.</summary>
    public IReadOnlyList<string> Asked => [.. Told("asked").Select(x => x.GetProperty("asked").GetString()!)];

    /// <summary>Who gave it a password.</summary>
    public IReadOnlyList<string> SignedIn => [.. Told("signedIn").Select(x => x.GetProperty("signedIn").GetString()!)];

    /// <summary>How many connections there were.</summary>
    public int Connections => Told("connected").Length;

    /// <summary>How many of them are open.</summary>
    public int Open => Connections - Told("closed").Length;

    /// <param name="port">Any free one unless said.</param>
    /// <param name="certificate">The folder of a <see cref="SelfSigned"/> certificate to offer STARTTLS with, or an empty one; null offers none.</param>
    public static async Task<MailServer> Start(int port = 0, string? certificate = null)
    {
        var script = typeof(MailServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(x => x.Key == "MailServer").Value!;
        var process = Process.Start(new ProcessStartInfo("node", [script, $"{port}", .. certificate is null ? Array.Empty<string>() : [certificate]]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var first = JsonSerializer.Deserialize<JsonElement>((await process.StandardOutput.ReadLineAsync())!);
        var server = new MailServer(process, first.GetProperty("port").GetInt32());
        _ = server.Listen();
        return server;
    }

    public static MimeMessage Read(JsonElement taken)
    {
        using var raw = new MemoryStream(taken.GetProperty("raw").GetBytesFromBase64());
        return MimeMessage.Load(raw);
    }

    private async Task Listen()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
            lock (_told)
                _told.Add(JsonSerializer.Deserialize<JsonElement>(line));
    }

    private JsonElement[] Told(string property)
    {
        lock (_told)
            return [.. _told.Where(x => x.TryGetProperty(property, out _))];
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
