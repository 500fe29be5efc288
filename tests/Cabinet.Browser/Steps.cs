using Microsoft.Playwright;

namespace Cabinet.Browser;

/// <summary>One person's way through registration. Each page is looked at wide and on a phone, and by axe.</summary>
internal sealed class Steps(Visit visit, bool scripts, string name)
{
    private IPage Page => visit.Page;

    public async Task Start(string number, string surname)
    {
        await Page.FillAsync("[name=Number]", number);
        await Page.FillAsync("[name=Surname]", "Неизвестный");
        await Press("Далее");
        Assert.Equal(number, await Page.InputValueAsync("[name=Number]"));
        Assert.Contains("не совпали", await Page.Locator("#errors").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("errors", await Page.EvaluateAsync<string>("() => document.activeElement.id"));
        await See("refused");
        await Page.FillAsync("[name=Surname]", surname);
        await Press("Далее");
        await At("/register/details");
    }

    /// <summary>Two passwords that are not the same.</summary>
    public async Task Refuse()
    {
        await Page.FillAsync("[name=Email]", "kept@example.com");
        await Page.FillAsync("[name=Password]", "первый пароль");
        await Page.FillAsync("[name=Again]", "второй пароль");
        await Page.CheckAsync("[name=ConfirmBy][value=Mail]");
        await Page.CheckAsync("[name=Consent]");
        await Press("Зарегистрироваться");
        Assert.Equal("kept@example.com", await Page.InputValueAsync("[name=Email]"));
        Assert.Equal("", await Page.InputValueAsync("[name=Password]"));
        Assert.False(await Page.IsCheckedAsync("[name=Consent]"));
        await See("details-refused");
    }

    public async Task Fill(string email, string password, string by)
    {
        await Page.FillAsync("[name=Email]", email);
        await Type(password);
        if (scripts)
        {
            await Page.ClickAsync("[data-shows]");
            Assert.Equal("text", await Page.GetAttributeAsync("[name=Password]", "type"));
        }
        await Page.CheckAsync($"[name=ConfirmBy][value={by}]");
        await Page.CheckAsync("[name=Consent]");
        await See("details");
        await Press("Зарегистрироваться");
    }

    public async Task Type(string password)
    {
        await Page.FillAsync("[name=Password]", password);
        await Page.FillAsync("[name=Again]", password);
    }

    public async Task Press(string button)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await Page.WaitForLoadStateAsync();
    }

    public async Task At(string path)
    {
        await Page.WaitForURLAsync(x => new Uri(x).AbsolutePath == path);
        await See(path.Trim('/').Replace('/', '-'));
    }

    /// <summary>Looks at the page in every size.</summary>
    public Task See(string what) => visit.See($"{name}-{what}", scripts);
}
