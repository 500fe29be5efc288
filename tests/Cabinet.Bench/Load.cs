using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Cabinet.Bench;

/// <summary>What a load showed: requests a second, times in microseconds, the server's CPU a request in microseconds.</summary>
internal sealed record Figures(double PerSecond, double P50, double P99, double Cpu, int Bytes, int Failed);

/// <summary>A small HTTP/1.1 client on raw sockets: its own cost must not hide the server's.</summary>
internal sealed class Load(int port, IReadOnlyList<byte[]> requests, int connections)
{
    /// <summary>Sends requests from all connections until the time is over; the first part warms up and is not counted.</summary>
    public async Task<Figures> Run(TimeSpan warmUp, TimeSpan counted, int serverPid)
    {
        using var stop = new CancellationTokenSource();
        var lines = Enumerable.Range(0, connections).Select(i => new Line(port, requests, i)).ToList();
        var running = lines.Select(x => Task.Run(() => x.Run(stop.Token))).ToList();
        await Task.Delay(warmUp);
        foreach (var line in lines)
            line.Counting = true;
        var (cpu, watch) = (CpuOf(serverPid), Stopwatch.StartNew());
        await Task.Delay(counted);
        foreach (var line in lines)
            line.Counting = false;
        var (seconds, used) = (watch.Elapsed.TotalSeconds, CpuOf(serverPid) - cpu);
        await stop.CancelAsync();
        await Task.WhenAll(running);
        var times = lines.SelectMany(x => x.Times).Order().ToArray();
        return times.Length == 0 ? new(0, 0, 0, 0, 0, lines.Sum(x => x.Failed)) : new(
            times.Length / seconds, Micros(times[times.Length / 2]), Micros(times[(int)(times.Length * 0.99)]), used.TotalMicroseconds / times.Length, lines[0].Bytes, lines.Sum(x => x.Failed));
    }

    private static double Micros(long ticks) => ticks * 1_000_000d / Stopwatch.Frequency;

    private static TimeSpan CpuOf(int pid) => Process.GetProcessById(pid).TotalProcessorTime;

    private sealed class Line(int port, IReadOnlyList<byte[]> requests, int at)
    {
        private readonly byte[] _buffer = new byte[1 << 20];

        public volatile bool Counting;

        public List<long> Times { get; } = new(100_000);

        public int Failed { get; private set; }

        public int Bytes { get; private set; }

        public async Task Run(CancellationToken stop)
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(IPAddress.Loopback, port, CancellationToken.None);
            for (var i = at * 7919; !stop.IsCancellationRequested; i++)
            {
                var started = Stopwatch.GetTimestamp();
                await socket.SendAsync(requests[i % requests.Count]);
                var ok = await Answer(socket);
                if (Counting)
                    Times.Add(Stopwatch.GetTimestamp() - started);
                if (!ok)
                    Failed++;
            }
        }

        /// <summary>Reads one answer to its end; whether it was a 200.</summary>
        private async Task<bool> Answer(Socket socket)
        {
            var (length, end) = (0, -1);
            while (end < 0 || length < end)
            {
                var read = await socket.ReceiveAsync(_buffer.AsMemory(length));
                if (read == 0)
                    throw new IOException("The server hung up.");
                length += read;
                if (end < 0)
                    end = End(_buffer.AsSpan(0, length));
            }
            Bytes = length;
            return _buffer.AsSpan(9, 3).SequenceEqual("200"u8);
        }

        /// <summary>Where the answer ends; -1 while that is not known.</summary>
        private static int End(ReadOnlySpan<byte> received)
        {
            var head = received.IndexOf("\r\n\r\n"u8);
            if (head < 0)
                return -1;
            var text = Encoding.ASCII.GetString(received[..head]);
            var at = text.IndexOf("Content-Length: ", StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
                return head + 4 + int.Parse(text.AsSpan(at + 16).ToString().Split('\r')[0], System.Globalization.CultureInfo.InvariantCulture);
            var last = received.EndsWith("0\r\n\r\n"u8) && received.Length > head + 4;
            return last ? received.Length : -1;
        }
    }
}
