namespace Cabinet.Browser;

/// <summary>The developer's inbox with a letter in it, and the letter.</summary>
[Collection(OneSite.Name)]
public class InboxTests(Site site)
{
    [Theory, InlineData(false), InlineData(true)]
    public async Task Long_addresses_stay_within_the_window(bool dark)
    {
        await using var visit = await site.Visit(Screen.Wide with { Dark = dark });
        await visit.Open("/recovery");
        await visit.Page.FillAsync("#Number", Visitor.Ivanov.Number);
        await visit.Page.ClickAsync("main .deeds button");
        await visit.Page.WaitForURLAsync("**/recovery?*");
        await visit.Open("/dev/inbox");
        await visit.See("inbox", scripts: true);
        await visit.Page.Locator("tbody a").First.ClickAsync();
        await visit.Page.Locator("article").WaitForAsync();
        await visit.See("inbox-letter", scripts: true);
        Assert.Empty(visit.Complaints);
    }
}
