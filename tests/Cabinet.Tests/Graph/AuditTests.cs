using System.Diagnostics;
using System.Text.Json;
using Xunit.Abstractions;

namespace Cabinet.Tests.Graph;

/// <summary>GraphQL over HTTP as its specification's own audits see it (npm graphql-http).</summary>
public class AuditTests(ITestOutputHelper output)
{
    private static string Folder => Path.Combine(Rooms.Tree.Root, "tests", "Cabinet.Tests");

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task All_61_audits_pass_without_a_warning(string kind)
    {
        await using var site = await Loopback.Start(kind);
        var checks = await Run(new Uri(site.Address, "/graphql"));
        foreach (var check in checks)
            output.WriteLine($"{check.GetProperty("status")} {check.GetProperty("id")} {check.GetProperty("name")} {check.GetProperty("reason")}");
        Assert.Empty(checks.Where(x => x.GetProperty("status").GetString() != "ok").Select(x => x.ToString()));
        Assert.Equal(61, checks.Select(x => x.GetProperty("id").GetString()).Distinct().Count());
        Assert.Equal(61, checks.Count);
    }

    private static async Task<IReadOnlyList<JsonElement>> Run(Uri address)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["Graph/audits.mjs", address.ToString()]) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var faults = node.StandardError.ReadToEndAsync();
        var lines = (await node.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await faults);
        return [.. lines.Select(x => JsonElement.Parse(x))];
    }
}
