namespace Cabinet.Browser;

/// <summary>Registration and recovery as a person walks through them, with what comes by e-mail and SMS read in the developer's inbox.</summary>
[Collection(OneSite.Name)]
public class RegistrationTests(Site site)
{
    private const string Password = "омуль плывёт на север";

    public static TheoryData<bool> ScriptsOnAndOff => [true, false];

    [Theory, MemberData(nameof(ScriptsOnAndOff))]
    public async Task A_resident_registers_by_e_mail_and_recovers_the_password(bool scripts)
    {
        var (number, surname, email) = scripts ? ("И1000000003", "сидоров", "sidorov@example.com") : await Newcomer.Find(site, hasContact: true);
        await using var visit = await site.Visit(Screen.Wide with { Scripts = scripts });
        var steps = new Steps(visit, scripts, "mail");
        await visit.Open("/sign-in");
        await visit.Page.GetByText("Регистрация", new() { Exact = true }).ClickAsync();
        await steps.Start(number, surname);
        await steps.Refuse();
        await steps.Fill(email!, Password, "Mail");
        await steps.At("/register/letter");
        Assert.Contains("***@", await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await visit.Open(await Inbox.Link(site, "/register/confirm/"));
        await steps.See("confirm");
        await steps.Press("Подтвердить");
        await steps.At("/");
        await visit.Page.Locator("form[action='/sign-out'] button").ClickAsync();
        await visit.Page.WaitForURLAsync("**/sign-in*");
        await visit.Page.GetByText("Забыли пароль?").ClickAsync();
        await steps.See("recovery");
        await visit.Page.FillAsync("[name=Number]", number);
        await steps.Press("Отправить ссылку");
        await steps.See("recovery-sent");
        await visit.Open(await Inbox.Link(site, "/recovery/"));
        await steps.Type(Password + "!");
        await steps.See("recovery-password");
        await steps.Press("Сохранить и войти");
        await steps.At("/");
        // A refused form is a 422, and the console says so.
        Assert.DoesNotContain(visit.Complaints, x => !x.Contains("422", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(ScriptsOnAndOff))]
    public async Task An_eleventh_account_on_one_e_mail_is_refused(bool scripts)
    {
        await FullMailbox.Fill(site.Database);
        var (number, surname, _) = await Newcomer.Find(site, hasContact: false, after: 1);
        await using var visit = await site.Visit(Screen.Wide with { Scripts = scripts });
        var steps = new Steps(visit, scripts, "full");
        await visit.Open("/register");
        await steps.Start(number, surname);
        await steps.Fill(FullMailbox.Address, Password, "Mail");
        await visit.Open(await Inbox.Link(site, "/register/confirm/"));
        await steps.Press("Подтвердить");
        Assert.Contains("больше нельзя", await visit.Page.Locator("#errors").InnerTextAsync(), StringComparison.Ordinal);
        await steps.See("email");
        await visit.Page.GetByText("Указать другую почту").ClickAsync();
        await steps.At("/register/details");
    }

    [Theory, MemberData(nameof(ScriptsOnAndOff))]
    public async Task A_resident_of_whom_nothing_is_on_file_registers_by_SMS(bool scripts)
    {
        var (number, surname, _) = scripts ? ("1000-000-004", "КУЗНЕЦОВА", null) : await Newcomer.Find(site, hasContact: false);
        await using var visit = await site.Visit(Screen.Wide with { Scripts = scripts });
        var steps = new Steps(visit, scripts, "sms");
        await visit.Open("/register");
        await steps.Start(number, surname);
        await steps.Fill("", Password, "Sms");
        await steps.At("/register/phone");
        await visit.Page.FillAsync("[name=Phone]", scripts ? "8 (900) 123-45-67" : "+7 900 765 43 21");
        await steps.See("phone");
        await steps.Press("Отправить смс");
        await visit.Page.FillAsync("[name=Code]", await Inbox.Code(site));
        await steps.See("code");
        await steps.Press("ОК");
        Assert.Contains("Подтверждено", await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await steps.See("confirmed");
        await steps.Press("Сохранить");
        await steps.At("/");
        // A refused form is a 422, and the console says so.
        Assert.DoesNotContain(visit.Complaints, x => !x.Contains("422", StringComparison.Ordinal));
    }
}
