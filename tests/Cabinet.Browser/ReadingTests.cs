using Microsoft.Playwright;

namespace Cabinet.Browser;

[Collection(OneSite.Name)]
public class ReadingTests(Site site)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task A_reading_is_handed_in_and_taken_back(bool scripts)
    {
        await using var visit = await site.VisitAsIvanov(Screen.Wide with { Scripts = scripts });
        var (serial, values) = await Registers.Next(visit);
        await visit.Open("/readings");
        await HandIn(Card(visit, serial), values);
        var back = Card(visit, serial).Locator("button[form^='withdrawal-']").First;
        await back.WaitForAsync();
        await back.ClickAsync();
        await back.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Empty(visit.Complaints);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task What_is_not_a_number_is_refused_beside_its_field_and_kept(bool scripts)
    {
        await using var visit = await site.VisitAsIvanov(Screen.Wide with { Scripts = scripts });
        var (serial, values) = await Registers.Next(visit);
        await visit.Open("/readings");
        await HandIn(Card(visit, serial), [.. values.Select(_ => "двести")]);
        var field = Card(visit, serial).Locator("input[aria-invalid=true]").First;
        await field.WaitForAsync();
        Assert.Equal("двести", await field.InputValueAsync());
    }

    /// <summary>The innermost block that holds the meter's form and its serial number.</summary>
    private static ILocator Card(Visit visit, string serial) =>
        visit.Page.Locator("section, article, li, div.card").Filter(new() { HasText = serial, Has = visit.Page.Locator("form[action$='/readings']") }).Last;

    private static async Task HandIn(ILocator card, IReadOnlyList<string> values)
    {
        var fields = card.Locator("form[action$='/readings'] input[inputmode=decimal]");
        for (var i = 0; i < values.Count; i++)
            await fields.Nth(i).FillAsync(values[i]);
        await card.Locator("form[action$='/readings'] button").First.ClickAsync();
    }
}
