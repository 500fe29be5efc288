namespace Cabinet.Browser;

/// <summary>The developer's inbox with a letter in it, and the letter.</summary>
[Collection(OneSite.Name)]
public class InboxTests(Site site)
{
    [Theory, InlineData(1280), InlineData(800), InlineData(320)]
    public async Task Long_addresses_stay_within_the_window(int width)
    {
        await using var visit = await site.Visit(new Screen(width, 800, Dark: width == 800));
        await visit.Open("/recovery");
        await visit.Page.FillAsync("#Number", Visitor.Ivanov.Number);
        await visit.Page.ClickAsync("main .deeds button");
        await visit.Page.WaitForURLAsync("**/recovery?*");
        await visit.Open("/dev/inbox");
        await Look(visit, $"inbox-{width}");
        await visit.Page.Locator("tbody a").First.ClickAsync();
        await visit.Page.Locator("article").WaitForAsync();
        await Look(visit, $"inbox-letter-{width}");
        Assert.Empty(visit.Complaints);
    }

    private static async Task Look(Visit visit, string name)
    {
        await visit.Picture(name);
        Assert.Empty(await Axe.Look(visit.Page));
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }
}
