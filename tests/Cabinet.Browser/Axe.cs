using System.Text.Json;
using Microsoft.Playwright;

namespace Cabinet.Browser;

/// <summary>axe-core's opinion of a page.</summary>
internal static class Axe
{
    private static readonly Lazy<string> Source = new(() => File.ReadAllText(BuiltFile.Of("Axe")));

    private const string Run = """
        async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
            .flatMap(v => v.nodes.map(n => `${v.id}: ${v.help}: ${n.html}`))
        """;

    /// <summary>What it finds wrong, one line each.</summary>
    public static async Task<IReadOnlyList<string>> Look(IPage page)
    {
        // Evaluated by the browser's own tools, which the page's policy does not bind.
        await page.EvaluateAsync(Source.Value);
        var found = await page.EvaluateAsync<JsonElement>(Run);
        return [.. found.EnumerateArray().Select(x => x.GetString()!)];
    }
}
