using Microsoft.Playwright;

namespace Cabinet.Browser;

/// <summary>A resident's phone and e-mail, devices and registration: how they change, and the way back.</summary>
[Collection(OneSite.Name)]
public class ContactTests(Site site)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task A_resident_changes_the_phone_by_a_code(bool scripts)
    {
        await using var visit = await AsPetrova(scripts);
        await visit.Open("/profile/phone");
        await visit.Page.FillAsync("#phone", scripts ? "+7 902 111-22-33" : "8 902 111 22 44");
        await visit.Page.FillAsync("#password", Visitor.Petrova.Password);
        await Press(visit, "Отправить СМС");
        await visit.Page.WaitForURLAsync("**/profile/phone?done=sent");
        await visit.See("contact-phone-sent", scripts);
        await visit.Page.FillAsync("#code", await Inbox.Code(site));
        await Press(visit, "Подтвердить");
        await visit.Page.WaitForURLAsync("**/profile/phone?done=changed");
        Assert.Contains("902", await visit.Page.Locator("main dd").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task The_former_address_brings_itself_back(bool scripts)
    {
        await using var visit = await AsPetrova(scripts);
        await visit.Open("/profile/email");
        var former = await visit.Page.Locator("main dd").First.InnerTextAsync();
        await visit.Page.FillAsync("#email", $"somebody.{scripts}@example.com".ToLowerInvariant());
        await visit.Page.FillAsync("#password", Visitor.Petrova.Password);
        await Press(visit, "Сменить почту");
        await visit.Page.WaitForURLAsync("**/profile/email?done=sent");
        await visit.Open(await Inbox.Link(site, "/profile/email/confirm/"));
        await visit.See("contact-email-confirm", scripts);
        await Press(visit, "Подтвердить");
        await visit.Page.GetByText("Новый адрес подтверждён").WaitForAsync();
        await visit.Open(await Inbox.Link(site, "/profile/email/undo/"));
        await visit.See("contact-email-undo", scripts);
        await Press(visit, "Вернуть этот адрес");
        await visit.Page.GetByText("Прежний адрес возвращён").WaitForAsync();
        await visit.See("contact-email-undone", scripts);
        await visit.SignIn(Visitor.Petrova);
        await visit.Open("/profile/email");
        Assert.Equal(former, await visit.Page.Locator("main dd").First.InnerTextAsync());
        Assert.Empty(visit.Complaints);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task All_other_devices_are_signed_out(bool scripts)
    {
        await using var other = await AsPetrova(scripts);
        await using var visit = await AsPetrova(scripts);
        await visit.Open("/profile/sessions");
        await visit.See("contact-sessions", scripts);
        await Press(visit, "Завершить все остальные");
        await visit.Page.WaitForURLAsync("**/profile/sessions?done=ended");
        Assert.Equal(1, await visit.Page.Locator("main tbody tr").CountAsync());
        await other.Open("/profile");
        Assert.StartsWith("/sign-in", other.Address, StringComparison.Ordinal);
    }

    private async Task<Visit> AsPetrova(bool scripts)
    {
        var visit = await site.Visit(Screen.Wide with { Scripts = scripts });
        await visit.SignIn(Visitor.Petrova);
        return visit;
    }

    private static Task Press(Visit visit, string button) => visit.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}
