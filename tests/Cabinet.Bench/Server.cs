using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Cabinet.Bench;

/// <summary>A server in a process of its own, held to one core.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly Process _process;

    private Server(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    public int Pid => _process.Id;

    /// <summary>The site as it runs in production.</summary>
    /// <param name="connectionString">Its database.</param>
    /// <param name="folder">Its files.</param>
    /// <param name="more">Further settings, as environment variables.</param>
    public static Task<Server> Site(string connectionString, string folder, Dictionary<string, string>? more = null) => Start(typeof(Web.Site).Assembly.Location, [], "/health/ready", new(more ?? [])
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["ConnectionStrings__Cabinet"] = connectionString,
        ["PublicUrl"] = "http://localhost",
        ["Data"] = folder,
        ["Logging__LogLevel__Default"] = "Warning",
        // One viewer asks more in a second than any may in an hour.
        ["Graph__ResidentBudget"] = "1000000000000",
        ["Graph__WideBudget"] = "1000000000000",
        // The operator here is a program.
        ["Staff__SecondFactor"] = "off",
    });

    /// <summary>The hand-written limit.</summary>
    public static Task<Server> Limit(string connectionString, long account) =>
        Start(typeof(Server).Assembly.Location, ["limit", connectionString], $"/home?id={account}", []);

    private static async Task<Server> Start(string program, string[] words, string ready, Dictionary<string, string> environment)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("taskset", ["-c", "0", "dotnet", program, .. words, .. words.Length > 0 ? [port.ToString(CultureInfo.InvariantCulture)] : Array.Empty<string>()])
        {
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}";
        start.Environment["DOTNET_gcServer"] = "0";
        var server = new Server(Process.Start(start)!, port);
        server._process.OutputDataReceived += (_, line) => Trace.WriteLine(line.Data);
        server._process.BeginOutputReadLine();
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        for (var i = 0; i < 150; i++)
            try
            {
                if ((await http.GetAsync(ready)).IsSuccessStatusCode)
                    return server;
            }
            catch (HttpRequestException) when (!server._process.HasExited)
            {
                await Task.Delay(200);
            }
        throw new InvalidOperationException($"{program} did not start.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
