using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Cabinet.Tests;

/// <summary>
/// A PostgreSQL server in a temporary folder. A shell keeps it: when this process ends, even by kill -9, the shell's input ends too, and it
/// stops the server and deletes the folder.
/// </summary>
internal sealed class PostgresProcess
{
    private const int Attempts = 5;

    private const string Keeper = """
        set -eu
        bin=$1 folder=$2 port=$3 user=$4
        mkdir -m 700 "$folder"
        trap 'rm -rf "$folder"' EXIT
        "$bin/initdb" -D "$folder/data" -U "$user" -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$folder/log" 2>&1 || { cat "$folder/log"; exit 1; }
        settings="-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories=$folder -c max_connections=200"
        settings="$settings -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
        "$bin/pg_ctl" -D "$folder/data" -l "$folder/log" -w -t 60 -o "$settings" start >/dev/null 2>&1 || { cat "$folder/log"; exit 1; }
        trap '"$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1; rm -rf "$folder"' EXIT
        echo ready
        cat >/dev/null
        """;

    private PostgresProcess(string folder, int port, string user) => (DataFolder, Port, User) = (folder + "/data", port, user);

    public string DataFolder { get; }

    public int Port { get; }

    /// <summary>The superuser, named anew each time: no other server knows it.</summary>
    public string User { get; }

    public static async Task<PostgresProcess> Start()
    {
        var programs = PostgresPrograms.Folder();
        var said = "";
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var key = Guid.NewGuid().ToString("N")[..16];
            var server = new PostgresProcess(Path.Combine(Path.GetTempPath(), "cabinet-pg-" + key), FreePort(), "cabinet_" + key);
            var keeper = Process.Start(server.Keep(programs))!;
            said = await keeper.StandardOutput.ReadLineAsync() ?? "";
            if (said == "ready")
            {
                AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(keeper);
                return server;
            }
            said += Environment.NewLine + await keeper.StandardOutput.ReadToEndAsync();
        }
        throw new InvalidOperationException($"PostgreSQL in {programs} did not start in {Attempts} attempts: {said}");
    }

    /// <summary>The server refuses to run as root, so root starts it as the user that its package made.</summary>
    private ProcessStartInfo Keep(string programs)
    {
        string[] asUser = Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--"] : [];
        string[] words = [.. asUser, "sh", "-c", Keeper, "keeper", programs, Path.GetDirectoryName(DataFolder)!, Port.ToString(CultureInfo.InvariantCulture), User];
        var start = new ProcessStartInfo("setsid", words) { RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = "/" };
        foreach (var name in start.Environment.Keys.Where(x => x.StartsWith("PG", StringComparison.Ordinal)).ToArray())
            start.Environment.Remove(name);
        return start;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Stop(Process keeper)
    {
        keeper.StandardInput.Close();
        keeper.WaitForExit(TimeSpan.FromSeconds(10));
    }
}
