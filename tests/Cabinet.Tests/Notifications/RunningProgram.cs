using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Cabinet.Graph.Notifications;
using Cabinet.Web;

namespace Cabinet.Tests.Notifications;

/// <summary>The real program in a process of its own over a test's database, as it runs in production but for its clock. It can be killed as by a power cut.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private static readonly DateTime Begin = DateTime.Parse(CabinetHost.Now, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);

    private readonly Process _process;
    private readonly DirectoryInfo _files = Directory.CreateTempSubdirectory("cabinet-program-");
    private readonly ConcurrentQueue<string?> _said = [];

    private RunningProgram(TestDatabase database, TimeSpan later, (string Key, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Site).Assembly.Location]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _files.FullName };
        (string Key, string Value)[] own =
        [
            ("ASPNETCORE_ENVIRONMENT", "Staging"), ("ASPNETCORE_URLS", "http://127.0.0.1:0"), ("PublicUrl", "https://localhost"), ("Data", _files.FullName),
            ("ConnectionStrings__Cabinet", database.ConnectionString), ("Clock__Now", (Begin + later).ToString("O", CultureInfo.InvariantCulture)),
        ];
        foreach (var (key, value) in own.Concat(settings))
            start.Environment[key] = value;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => _said.Enqueue(line.Data);
        _process.ErrorDataReceived += (_, line) => _said.Enqueue(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <param name="database">Its database.</param>
    /// <param name="starts">How often it was started before: each time the leases of the time before have run out.</param>
    /// <param name="settings">As environment variables.</param>
    public static RunningProgram Start(TestDatabase database, int starts, params (string Key, string Value)[] settings) =>
        new(database, (starts + 1) * (DueMessages.Lease + TimeSpan.FromMinutes(1)), settings);

    /// <summary>Waits for something that the program does.</summary>
    public async Task Until(Func<Task<bool>> isDone)
    {
        for (var watch = Stopwatch.StartNew(); !await isDone(); await Task.Delay(2))
            if (_process.HasExited || watch.Elapsed > TimeSpan.FromMinutes(1))
                throw new TimeoutException($"It did not come to that. The program {(_process.HasExited ? "ended and " : "")}said: {string.Join('\n', _said)}");
    }

    /// <summary>kill -9: nothing of it runs any more.</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        _process.Dispose();
        _files.Delete(recursive: true);
    }
}
