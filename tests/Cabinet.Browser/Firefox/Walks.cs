using System.Diagnostics;

namespace Cabinet.Browser.Firefox;

/// <summary>One Firefox that takes walk after walk, and two fresh sites: whoever registers with scripts can do so without them too.</summary>
public sealed class Walks : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private RunningCabinet _site = null!;
    private RunningCabinet _plainSite = null!;
    private Process _node = null!;
    private Task<string> _complained = null!;

    public async Task InitializeAsync()
    {
        _site = await RunningCabinet.Ready();
        _plainSite = await RunningCabinet.Ready();
        await FullMailbox.Fill(_site.ConnectionString);
        await FullMailbox.Fill(_plainSite.ConnectionString);
        _node = Process.Start(new ProcessStartInfo("node", [BuiltFile.Of("Firefox"), Origin(_site), Origin(_plainSite), .. Pictures()])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _complained = _node.StandardError.ReadToEndAsync();
    }

    /// <summary>Takes a walk by its name and answers what came of it: <c>ok</c>, or what failed.</summary>
    public async Task<string> Take(string walk, string scripts)
    {
        using var cancel = new CancellationTokenSource(Patience);
        await _node.StandardInput.WriteLineAsync($"{scripts} {walk}".AsMemory(), cancel.Token);
        await _node.StandardInput.FlushAsync(cancel.Token);
        return await _node.StandardOutput.ReadLineAsync(cancel.Token) ?? await _complained;
    }

    public async Task DisposeAsync()
    {
        if (_node is not null)
            await End();
        foreach (var site in new[] { _site, _plainSite })
            if (site is not null)
                await site.DisposeAsync();
    }

    /// <summary>The end of its input ends Firefox too.</summary>
    private async Task End()
    {
        _node.StandardInput.Close();
        using var cancel = new CancellationTokenSource(Patience);
        try
        {
            await _node.WaitForExitAsync(cancel.Token);
        }
        finally
        {
            if (!_node.HasExited)
                _node.Kill(entireProcessTree: true);
            _node.Dispose();
        }
    }

    private static string Origin(RunningCabinet site) => site.Address.GetLeftPart(UriPartial.Authority);

    private static string[] Pictures() => Environment.GetEnvironmentVariable("CABINET_PICTURES") is { Length: > 0 } folder ? [folder] : [];
}
