namespace Cabinet.Graph.Notifications;

/// <summary>How long to wait after a try that failed: soon at first, then hourly for as long as the message is of use.</summary>
internal static class Backoff
{
    private static readonly TimeSpan[] Waits = [TimeSpan.FromSeconds(10), .. ((double[])[1, 5, 15, 60]).Select(TimeSpan.FromMinutes)];

    public static TimeSpan After(int tries) => Waits[Math.Clamp(tries - 1, 0, Waits.Length - 1)];
}
