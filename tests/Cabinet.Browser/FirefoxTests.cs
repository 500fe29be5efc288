using System.Diagnostics;

namespace Cabinet.Browser;

/// <summary>The same acts in Firefox, driven by WebDriver BiDi, with the pages' scripts and without.</summary>
[Collection(OneSite.Name)]
public class FirefoxTests(Site site)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    [Theory, InlineData("on"), InlineData("off")]
    public async Task A_resident_gets_through_the_cabinet_in_Firefox(string scripts)
    {
        var start = new ProcessStartInfo("node", [BuiltFile.Of("Firefox"), site.Address.GetLeftPart(UriPartial.Authority), scripts, .. Pictures()])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        using var cancel = new CancellationTokenSource(Patience);
        var (said, complained) = (node.StandardOutput.ReadToEndAsync(cancel.Token), node.StandardError.ReadToEndAsync(cancel.Token));
        try
        {
            await node.WaitForExitAsync(cancel.Token);
        }
        finally
        {
            if (!node.HasExited)
                node.Kill(entireProcessTree: true);
        }
        var walks = (await said).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(node.ExitCode == 0 && walks.Length >= 4, await said + await complained);
        Assert.All(walks, x => Assert.StartsWith("ok ", x, StringComparison.Ordinal));
    }

    private static string[] Pictures() => Environment.GetEnvironmentVariable("CABINET_PICTURES") is { Length: > 0 } folder ? [folder] : [];
}
