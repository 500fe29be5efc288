using System.Text.RegularExpressions;

namespace Cabinet.Browser;

/// <summary>The developer's inbox: the newest message of a kind.</summary>
internal static partial class Inbox
{
    /// <summary>The local address of a kind that the newest letter with one links to.</summary>
    public static async Task<string> Link(Site site, string path)
    {
        await using var visit = await site.Visit(Screen.Wide);
        await visit.Open("/dev/inbox");
        foreach (var letter in await visit.Page.Locator("tbody a").EvaluateAllAsync<string[]>("all => all.map(x => x.getAttribute('href'))"))
        {
            await visit.Open(letter);
            var link = visit.Page.Locator($"main a[href*='{path}']").First;
            if (await link.CountAsync() > 0)
                return new Uri((await link.GetAttributeAsync("href"))!).PathAndQuery;
        }
        throw new InvalidOperationException($"No letter links to {path}.");
    }

    /// <summary>The code of the newest SMS.</summary>
    public static async Task<string> Code(Site site)
    {
        await using var visit = await site.Visit(Screen.Wide);
        await visit.Open("/dev/inbox");
        await visit.Page.Locator("tbody a").First.ClickAsync();
        return SixDigits().Match(await visit.Page.Locator("main").InnerTextAsync()).Groups[1].Value;
    }

    [GeneratedRegex(@"Код (\d{6})")]
    private static partial Regex SixDigits();
}
