using Microsoft.Playwright;

namespace Cabinet.Browser;

[Collection(OneSite.Name)]
public class ProfileTests(Site site)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task A_resident_changes_the_password_and_goes_on(bool scripts)
    {
        await using var visit = await AsPetrova(scripts);
        var secret = Visitor.Petrova.Password;
        await Change(visit, secret, secret + "-новый");
        await Change(visit, secret + "-новый", secret);
        Assert.Empty(visit.Complaints);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_resident_changes_the_email_by_the_link_in_the_inbox(bool scripts)
    {
        await using var visit = await AsPetrova(scripts);
        var email = $"petrova-{scripts}@example.com".ToLowerInvariant();
        await visit.Open("/profile/email");
        await visit.Page.FillAsync("#email", email);
        await visit.Page.FillAsync("#password", Visitor.Petrova.Password);
        await visit.Page.ClickAsync("form[action='/profile/email'] button");
        await visit.Page.WaitForURLAsync("**/profile/email?done=sent");
        await visit.Open("/dev/inbox");
        await visit.Page.ClickAsync($"tr:has-text('{email}') a");
        await visit.Page.ClickAsync("a[href*='/profile/email/confirm/']");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Подтвердить" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "В кабинет" }).ClickAsync();
        Assert.Equal(email, await visit.Page.Locator("main dd").First.InnerTextAsync());
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_resident_links_an_account_shows_it_and_unlinks_it(bool scripts)
    {
        await using var visit = await AsPetrova(scripts);
        await visit.Open("/profile/accounts");
        await visit.Page.FillAsync("#number", "И1000000003");
        await visit.Page.FillAsync("#surname", "Кузнецова");
        await visit.Page.ClickAsync("form[action='/profile/accounts'] button");
        await visit.Page.Locator("#errors").WaitForAsync();
        await visit.Page.FillAsync("#surname", "сидоров");
        await visit.Page.ClickAsync("form[action='/profile/accounts'] button");
        await visit.Page.WaitForURLAsync("**/profile/accounts?done=linked");
        await visit.Page.FillAsync("#name-1000000003", "Дача");
        await visit.Page.ClickAsync("#linked-account-1000000003 form[action='/profile/accounts/name'] button");
        await visit.Page.WaitForURLAsync("**/profile/accounts?done=named");
        await visit.See("profile-accounts-named", scripts);
        await visit.Page.ClickAsync("header summary");
        await visit.Picture($"profile-accounts-list-{scripts}");
        await visit.Page.ClickAsync("header form button:has-text('Дача')");
        var shown = await visit.Page.Locator("header summary").InnerTextAsync();
        Assert.Contains("И1000000003", shown, StringComparison.Ordinal);
        Assert.Contains("Дача", shown, StringComparison.Ordinal);
        await visit.Open("/profile/accounts");
        await visit.Page.ClickAsync("#linked-account-1000000003 form[action='/profile/accounts/unlinking'] button");
        await visit.Page.WaitForURLAsync("**/profile/accounts?done=unlinked");
    }

    [Theory, InlineData(1040), InlineData(360)]
    public async Task The_pages_can_be_pictured(int width)
    {
        await using var visit = await site.VisitAsIvanov(new Screen(width, 800));
        foreach (var page in new[] { "", "/password", "/email", "/phone", "/accounts", "/sessions", "/messages", "/data" })
        {
            await visit.Open("/profile" + page);
            Assert.NotEmpty(await visit.Picture($"profile{page.Replace('/', '-')}-{width}"));
        }
    }

    private async Task<Visit> AsPetrova(bool scripts)
    {
        var visit = await site.Visit(Screen.Wide with { Scripts = scripts });
        await visit.SignIn(Visitor.Petrova);
        return visit;
    }

    private static async Task Change(Visit visit, string current, string password)
    {
        await visit.Open("/profile/password");
        await visit.Page.FillAsync("#currentPassword", current);
        await visit.Page.FillAsync("#newPassword", password);
        await visit.Page.FillAsync("#again", password);
        await visit.Page.ClickAsync("form[action='/profile/password'] button");
        await visit.Page.WaitForURLAsync("**/profile/password?done=changed");
        Assert.Equal(1, await visit.Page.Locator("#done").CountAsync());
    }
}
