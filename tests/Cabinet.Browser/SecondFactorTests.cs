using Microsoft.Playwright;

namespace Cabinet.Browser;

/// <summary>Staff set their second factor up at the first sign-in, and come in by it later.</summary>
[Collection(OneSite.Name)]
public class SecondFactorTests(StrictSite site) : IClassFixture<StrictSite>
{
    [Theory, InlineData("operator", true), InlineData("analyst", false)]
    public async Task One_of_the_staff_sets_a_second_factor_up_and_signs_in_by_a_recovery_code(string name, bool scripts)
    {
        await using var visit = await site.Visit(Screen.Wide with { Scripts = scripts, Dark = !scripts });
        await visit.Open("/staff/sign-in");
        await visit.See("second-factor-sign-in", scripts);
        await visit.FillStaff(name);
        await visit.Page.WaitForURLAsync("**/staff/second-factor");
        await visit.See("second-factor", scripts);
        await Confirm(visit, "000000");
        await visit.Page.Locator("#errors").WaitForAsync();
        await visit.See("second-factor-refused", scripts);
        await Confirm(visit, OneTimeCode.Of(await visit.Page.Locator("dd code").InnerTextAsync()));
        var recovery = await visit.Page.Locator("li code").First.InnerTextAsync();
        await visit.See("second-factor-codes", scripts);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Коды записаны, продолжить" }).ClickAsync();
        await visit.Page.ClickAsync("form[action='/sign-out'] button");
        await visit.Page.WaitForURLAsync("**/staff/sign-in");
        await visit.Page.FillAsync("#Code", recovery);
        await visit.FillStaff(name);
        await visit.Page.WaitForURLAsync("**/staff");
        // A refused form is a 422, and the console says so.
        Assert.DoesNotContain(visit.Complaints, x => !x.Contains("422", StringComparison.Ordinal));
    }

    private static async Task Confirm(Visit visit, string code)
    {
        await visit.Page.FillAsync("#Code", code);
        await visit.Page.ClickAsync("main .deeds button");
    }
}
