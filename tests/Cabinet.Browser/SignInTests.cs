namespace Cabinet.Browser;

[Collection(OneSite.Name)]
public class SignInTests(Site site)
{
    public static TheoryData<bool> ScriptsOnAndOff => [true, false];

    [Theory, MemberData(nameof(ScriptsOnAndOff))]
    public async Task A_resident_signs_in_and_out(bool scripts)
    {
        await using var visit = await site.Visit(Screen.Wide with { Scripts = scripts });
        await visit.SignIn(Visitor.Ivanov);
        Assert.Equal("/", visit.Address);
        await visit.Page.Locator("form[action='/sign-out'] button").ClickAsync();
        await visit.Page.WaitForURLAsync("**/sign-in*");
        await visit.Open("/profile");
        Assert.StartsWith("/sign-in", visit.Address, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(ScriptsOnAndOff))]
    public async Task A_wrong_password_is_said_in_words_and_the_number_kept(bool scripts)
    {
        await using var visit = await site.Visit(Screen.Wide with { Scripts = scripts });
        await visit.Open("/sign-in");
        await visit.Page.FillAsync("[name=Number]", Visitor.Petrova.Number);
        await visit.Page.FillAsync("[name=Password]", "not-the-password");
        await visit.Page.Locator("form:has([name=Password]) button").First.ClickAsync();
        await visit.Page.Locator("#errors, [role=alert]").First.WaitForAsync();
        Assert.Equal(Visitor.Petrova.Number, await visit.Page.InputValueAsync("[name=Number]"));
        Assert.Equal("", await visit.Page.InputValueAsync("[name=Password]"));
    }

    [Fact]
    public async Task A_resident_goes_on_to_the_page_that_was_asked_for()
    {
        await using var visit = await site.Visit(Screen.Wide);
        await visit.Open("/services/electricity");
        await visit.Page.FillAsync("[name=Number]", Visitor.Ivanov.Number);
        await visit.Page.FillAsync("[name=Password]", Visitor.Ivanov.Password);
        await visit.Page.Locator("form:has([name=Password]) button").First.ClickAsync();
        await visit.Page.WaitForURLAsync("**/services/electricity");
    }
}
