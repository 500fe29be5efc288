namespace Cabinet.Browser;

[Collection(OneSite.Name)]
public class PeriodTests(Site site)
{
    private const string Form = "form:has([name=from])";

    [Fact]
    public async Task Choosing_a_period_changes_the_address_and_the_rows_without_a_new_page()
    {
        await using var visit = await site.VisitAsIvanov(Screen.Wide);
        await visit.Open("/services/electricity");
        await visit.Page.EvaluateAsync("() => { window.stillHere = true; }");
        var chosen = await Choose(visit);
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => window.stillHere === true"));
        await IsShown(visit, chosen);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Choosing_a_period_works_with_scripts_off()
    {
        await using var visit = await site.VisitAsIvanov(Screen.WithoutScripts);
        await visit.Open("/services/electricity");
        await IsShown(visit, await Choose(visit));
    }

    [Fact]
    public async Task The_address_of_a_chosen_period_shows_the_same_when_it_is_typed()
    {
        await using var visit = await site.VisitAsIvanov(Screen.Wide);
        await visit.Open("/services/electricity");
        var chosen = await Choose(visit);
        await visit.Open(visit.Address);
        await IsShown(visit, chosen);
    }

    /// <summary>Asks for one period, the last that is offered but one, and answers it.</summary>
    private static async Task<string> Choose(Visit visit)
    {
        var offered = await visit.Page.Locator($"{Form} [name=from] option").EvaluateAllAsync<string[]>("all => all.map(x => x.value).sort()");
        var chosen = offered[^2];
        await visit.Page.SelectOptionAsync($"{Form} [name=from]", chosen);
        await visit.Page.SelectOptionAsync($"{Form} [name=to]", chosen);
        await visit.Page.Locator($"{Form} button").First.ClickAsync();
        await visit.Page.WaitForURLAsync($"**/services/electricity?from={chosen}&to={chosen}");
        return chosen;
    }

    private static async Task IsShown(Visit visit, string chosen)
    {
        Assert.Equal(chosen, await visit.Page.InputValueAsync($"{Form} [name=from]"));
        Assert.Equal(1, await visit.Page.Locator("main table >> nth=0 >> tbody tr").CountAsync());
    }
}
