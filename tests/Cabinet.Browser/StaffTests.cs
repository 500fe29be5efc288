namespace Cabinet.Browser;

/// <summary>An operator at work, with scripts on and off.</summary>
[Collection(OneSite.Name)]
public class StaffTests(Site site)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task An_operator_sets_a_new_email_and_sends_a_link_by_which_the_resident_recovers_access(bool scripts)
    {
        await using var visit = await site.Visit(Screen.Wide with { Scripts = scripts });
        await visit.SignInStaff("operator");
        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Найти лицевой счёт" }).ClickAsync();
        await visit.Page.FillAsync("#Number", "1000000002");
        await visit.Page.ClickAsync("main .deeds button");
        await visit.Page.ClickAsync("#found tbody a");
        await Follow(visit, "contacts");
        await visit.Page.FillAsync("#Reason", "Просит перезвонить");
        await Send(visit);
        await visit.Page.Locator("#facts-opened").WaitForAsync();
        await visit.Page.ClickAsync("main p > a[href^='/staff/accounts/']");
        await Follow(visit, "email");
        await visit.Page.FillAsync("#Email", "petrova.new@example.com");
        await visit.Page.FillAsync("#Checked", "Паспорт показан в офисе");
        await Send(visit);
        await Said(visit, "Почта задана");
        await visit.Page.ClickAsync("[role=status] a");
        await visit.Page.FillAsync("#Reason", "Забыла пароль");
        await Send(visit);
        await Said(visit, "Ссылка отправлена");
        await Follow(visit, "sessions");
        await visit.Page.FillAsync("#Reason", "Потерян телефон");
        await Send(visit);
        await Said(visit, "Вход на всех устройствах завершён");
        Assert.Empty(visit.Complaints);
        await RecoverAsPetrova(scripts);
    }

    [Theory, InlineData("wide", 1280), InlineData("phone", 360), InlineData("narrow", 320)]
    public async Task The_staffs_pages_have_nothing_for_axe_and_fit_the_window(string name, int width)
    {
        await using var visit = await site.Visit(new Screen(width, 800, Dark: width == 320));
        await visit.Open("/staff/sign-in");
        await Look(visit, $"staff-sign-in-{name}");
        await visit.SignInStaff("admin");
        await visit.Page.WaitForLoadStateAsync();
        await Look(visit, $"staff-{name}");
        await visit.Open("/staff/accounts");
        await visit.Page.FillAsync("#LastName", "Иванов");
        await visit.Page.ClickAsync("main .deeds button");
        await visit.Page.Locator("#found").WaitForAsync();
        await Look(visit, $"staff-search-{name}");
        await visit.Page.ClickAsync("#found tbody a");
        await visit.Page.Locator("#facts-registration").WaitForAsync();
        await Look(visit, $"staff-account-{name}");
        foreach (var noun in (string[])["contacts", "email", "recovery", "sessions", "registration"])
        {
            await Follow(visit, noun);
            await Look(visit, $"staff-{noun}-{name}");
            await visit.Page.EvaluateAsync("() => document.querySelectorAll('[required]').forEach(x => x.removeAttribute('required'))");
            await Send(visit);
            await visit.Page.Locator("#errors").WaitForAsync();
            await Look(visit, $"staff-{noun}-refused-{name}");
            await visit.Page.ClickAsync("main p > a[href^='/staff/accounts/']");
        }
        await visit.Open("/staff/audit");
        await Look(visit, $"staff-audit-{name}");
    }

    /// <summary>The link goes to the e-mail that the operator has set.</summary>
    private async Task RecoverAsPetrova(bool scripts)
    {
        await using var visit = await site.Visit(Screen.Wide with { Scripts = scripts });
        await visit.Open(await Inbox.Link(site, "/recovery/"));
        await visit.Page.FillAsync("#Password", Visitor.Petrova.Password);
        await visit.Page.FillAsync("#Again", Visitor.Petrova.Password);
        await Send(visit);
        await visit.Page.WaitForURLAsync(x => new Uri(x).AbsolutePath == "/");
        await visit.Open("/profile/email");
        Assert.Equal("petrova.new@example.com", await visit.Page.Locator("main dd").First.InnerTextAsync());
        Assert.Empty(visit.Complaints);
    }

    private static async Task Look(Visit visit, string name)
    {
        await visit.Picture(name);
        Assert.Empty(await Axe.Look(visit.Page));
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    private static async Task Follow(Visit visit, string noun)
    {
        await visit.Page.ClickAsync($"main a[href$='/{noun}']");
        await visit.Page.WaitForURLAsync($"**/{noun}");
    }

    private static Task Send(Visit visit) => visit.Page.ClickAsync("main .deeds button");

    private static Task Said(Visit visit, string words) => visit.Page.Locator("[role=status]", new() { HasText = words }).WaitForAsync();
}
