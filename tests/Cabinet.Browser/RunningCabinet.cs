using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Cabinet.Browser;

/// <summary>
/// The program itself, started in Development on a fresh folder: it makes its database and imports the demo supplier. A shell keeps it and stops
/// it when this process ends, even by kill -9.
/// </summary>
public sealed class RunningCabinet : IAsyncDisposable
{
    private const string Keeper = """
        "$@" </dev/null &
        program=$!
        exec 3<&0
        (cat <&3 >/dev/null; kill "$program" 2>/dev/null) &
        wait "$program"
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly string _folder = Directory.CreateTempSubdirectory("cabinet-browser-").FullName;
    private readonly StringBuilder _said = new();
    private readonly Process _keeper;

    private RunningCabinet(Uri address, IReadOnlyDictionary<string, string> settings)
    {
        Address = address;
        _keeper = new Process { StartInfo = Start(settings) };
        _keeper.OutputDataReceived += (_, line) => Hear(line.Data);
        _keeper.ErrorDataReceived += (_, line) => Hear(line.Data);
        _keeper.Start();
        _keeper.BeginOutputReadLine();
        _keeper.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <summary>Its database, for reading beside it.</summary>
    public string ConnectionString => $"Data Source={Path.Combine(_folder, "cabinet.db")}";

    /// <param name="settings">Environment variables besides the usual ones.</param>
    public static async Task<RunningCabinet> Ready(IReadOnlyDictionary<string, string>? settings = null)
    {
        var cabinet = new RunningCabinet(new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}")), settings ?? new Dictionary<string, string>());
        using var client = new HttpClient { BaseAddress = cabinet.Address, Timeout = TimeSpan.FromSeconds(5) };
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience && !cabinet._keeper.HasExited; await Task.Delay(100))
            if (await IsReady(client))
                return cabinet;
        await cabinet.DisposeAsync();
        throw new InvalidOperationException($"The program did not become ready. It said:{Environment.NewLine}{cabinet._said}");
    }

    public async ValueTask DisposeAsync()
    {
        _keeper.StandardInput.Close();
        await _keeper.WaitForExitAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private ProcessStartInfo Start(IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("sh", ["-c", Keeper, "keeper", "dotnet", BuiltFile.Of("Program")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = Address.ToString();
        start.Environment["ConnectionStrings__Cabinet"] = ConnectionString;
        start.Environment["Data"] = Path.Combine(_folder, "data");
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        return start;
    }

    private static async Task<bool> IsReady(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Hear(string? line)
    {
        lock (_said)
            _said.AppendLine(line);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
