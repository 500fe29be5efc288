namespace Cabinet.Browser;

/// <summary>The page about the API, from the staff's page on.</summary>
[Collection(OneSite.Name)]
public class DocsTests(Site site)
{
    [Fact]
    public async Task An_analyst_finds_the_queries_and_copies_one()
    {
        await using var visit = await site.Visit(Screen.Wide);
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visit.SignInStaff("analyst");
        Assert.Empty(await Axe.Look(visit.Page));
        await visit.Page.Locator("main a[href='/graphql/docs']").ClickAsync();
        await visit.Page.Locator("[data-copies=query-accounts]").ClickAsync();
        await visit.Page.GetByText("Скопировано").First.WaitForAsync();
        Assert.StartsWith("query Accounts {", await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"), StringComparison.Ordinal);
        await visit.Picture("docs");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Without_scripts_the_queries_are_there_and_no_button_that_does_nothing()
    {
        await using var visit = await site.Visit(Screen.WithoutScripts);
        Assert.Equal(200, await visit.Open("/graphql/docs"));
        Assert.Contains("query Settlements", await visit.Page.Locator("#query-settlements").TextContentAsync(), StringComparison.Ordinal);
        Assert.False(await visit.Page.Locator("[data-copies]").First.IsVisibleAsync());
    }

    [Fact]
    public async Task It_can_be_read_on_a_phone()
    {
        await using var visit = await site.Visit(Screen.Phone);
        await visit.Open("/graphql/docs");
        await visit.Picture("docs-phone");
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }
}
