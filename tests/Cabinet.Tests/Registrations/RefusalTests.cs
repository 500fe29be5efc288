using Cabinet.Graph.Logins;

namespace Cabinet.Tests.Registrations;

/// <summary>What a registration does not take, in the same words at both doors.</summary>
public class RefusalTests
{
    [Theory]
    [InlineData("short", "не короче 8")]
    [InlineData("password123", "подбирают первым")]
    [InlineData("ПАРОЛЬ123", "подбирают первым")]
    [InlineData("aaaaaaaaaaaa", "подбирают первым")]
    [InlineData("1000000003", "Номер счёта и фамилия")]
    [InlineData("сидоров77", "Номер счёта и фамилия")]
    [InlineData("СИДОРОВ-1000000003", "Номер счёта и фамилия")]
    public async Task A_weak_password_is_refused(string password, string words)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        foreach (var door in (string[])[Doors.Page, Doors.Graph])
        {
            using var sidorov = new Applicant(host, door);
            await sidorov.Start("1000000003", "Сидоров");
            Assert.Contains(words, Assert.Single((await sidorov.Fill("sidorov@example.com", "Mail", password)).Errors), StringComparison.Ordinal);
        }
        Assert.Empty(await Mailbox.All(host));
    }

    [Theory]
    [InlineData("12 знаков да")]
    [InlineData("Пpоcтo 密码 🐟🐟")]
    [InlineData("    x y z    ")]
    [InlineData("irkutsk-demo-3")]
    [InlineData("сидоров живёт у озера")]
    public async Task Any_other_is_taken_and_is_exact(string password)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var sidorov = new Applicant(host, Doors.Page);
        await sidorov.Start("1000000003", "Сидоров");
        Assert.Equal("/register/letter", (await sidorov.Fill("sidorov@example.com", "Mail", password)).Next);
        await sidorov.Link(await Mailbox.Token(host, "sidorov@example.com"));
        using var later = await host.SignIn("1000000003", password);
        await Assert.ThrowsAsync<InvalidOperationException>(() => host.SignIn("1000000003", password + " "));
    }

    [Theory, MemberData(nameof(Doors.Both), MemberType = typeof(Doors))]
    public async Task Every_fault_of_the_form_is_named_at_once(string kind, string door)
    {
        await using var host = await CabinetHost.Start(kind);
        using var sidorov = new Applicant(host, door);
        await sidorov.Start("1000000003", "Сидоров");
        Assert.Equal(3, (await sidorov.Fill("sidorov", "Mail", "1234567", consent: false)).Errors.Count);
        Assert.Single((await sidorov.Fill("sidorov@example.com", "Mail", consent: false)).Errors);
        Assert.Single((await sidorov.Fill(null, "Mail")).Errors);
        Assert.Equal("/register/phone", (await sidorov.Fill(null, "Sms")).Next);
        Assert.Contains("+7", Assert.Single((await sidorov.Send("12345")).Errors), StringComparison.Ordinal);
        Assert.Empty(await Mailbox.All(host));
    }

    [Theory, MemberData(nameof(Doors.Both), MemberType = typeof(Doors))]
    public async Task Without_a_registration_no_step_is_done(string kind, string door)
    {
        await using var host = await CabinetHost.Start(kind);
        using var nobody = new Applicant(host, door);
        if (door == Doors.Graph)
        {
            Assert.NotEmpty((await nobody.Fill("a@example.com", "Mail")).Errors);
            Assert.NotEmpty((await nobody.Send("+79000000009")).Errors);
            Assert.NotEmpty((await nobody.Code("123456")).Errors);
            Assert.NotEmpty((await nobody.Complete()).Errors);
        }
        foreach (var page in (string[])["details", "letter", "phone"])
        {
            using var answer = await nobody.Person.GetAsync(new Uri($"/register/{page}", UriKind.Relative));
            Assert.Equal("/register", answer.Headers.Location?.OriginalString);
        }
        Assert.NotEmpty((await nobody.Link("AAAAAAAAAAAAAAAAAAAAAA")).Errors);
        Assert.NotEmpty((await nobody.Recover("AAAAAAAAAAAAAAAAAAAAAA", Applicant.Password)).Errors);
    }

    [Fact]
    public async Task What_was_typed_is_kept_but_the_passwords()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var sidorov = new Applicant(host, Doors.Page);
        await sidorov.Start("1000000003", "Сидоров");
        var form = await sidorov.Person.Page("/register/details");
        Assert.Empty(form.QuerySelectorAll("input:checked"));
        Assert.Equal(["email", "new-password", "new-password"], form.QuerySelectorAll("main input[autocomplete]").Select(x => x.GetAttribute("autocomplete")!));
        using var answer = await sidorov.Person.Submit(form, "/register/details", ("Email", "sidorov@"), ("Password", "secret-word"), ("Again", "secret-wort"), ("ConfirmBy", "Sms"));
        var page = await Person.Read(answer);
        Assert.Equal("sidorov@", page.QuerySelector("#Email")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector("#by-sms:checked"));
        Assert.Null(page.QuerySelector("#Consent:checked"));
        Assert.Equal("true", page.QuerySelector("#Again")!.GetAttribute("aria-invalid"));
        Assert.DoesNotContain("secret-wor", page.Source.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("8 (900) 123-45-67", "+79001234567")]
    [InlineData("9001234567", "+79001234567")]
    [InlineData("+7 900 123 45 67", "+79001234567")]
    [InlineData("+8 900 123 45 67", null)]
    [InlineData("+1 900 123 45 67", null)]
    [InlineData("+900 123 45 67", null)]
    [InlineData("+7 395 220-00-00", null)]
    [InlineData("900123456", null)]
    [InlineData("٩٠٠١٢٣٤٥٦٧", null)]
    public void A_phone_is_read_as_people_type_it(string typed, string? known) => Assert.Equal(known, Contacts.Phone(typed));

    [Theory]
    [InlineData(" Ivanov@Example.com ", "ivanov@example.com")]
    [InlineData("ivan.ivanov+cabinet@mail.example.com", "ivan.ivanov+cabinet@mail.example.com")]
    [InlineData("ivanov@пример.рф", "ivanov@пример.рф")]
    [InlineData("ivanov@localhost", null)]
    [InlineData("ivanov.@example.com", null)]
    [InlineData("ivan..ivanov@example.com", null)]
    [InlineData("ivanov@example.com.", null)]
    [InlineData("ivanov@example.com, petrov@example.com", null)]
    [InlineData("ivan ivanov@example.com", null)]
    [InlineData("\"ivanov\"@example.com", null)]
    [InlineData("ivanov@example.com\r\nBcc: all@example.com", null)]
    public void An_address_is_read_as_people_type_it(string typed, string? known) => Assert.Equal(known, Contacts.Email(typed));
}
