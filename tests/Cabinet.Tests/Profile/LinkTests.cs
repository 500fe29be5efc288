using Cabinet.Data.Notifications;
using Cabinet.Graph;
using Cabinet.Tests.Logins;

namespace Cabinet.Tests.Profile;

public class LinkTests
{
    private const string Page = "/profile/accounts";
    private static readonly string Sidorov = NodeId.Of("Account", 1000000003);

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_resident_links_names_shows_and_unlinks_an_account_on_the_pages(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var petrova = await host.SignInAsPetrova();
        Assert.Equal(302, await Act.Post(petrova, Page, Page, ("number", "1000-000-003"), ("surname", " СИДОРОВ ")));
        Assert.Equal(["sidorov@example.com"], await Sent.To(host, MessageKind.AccountLinked));
        Assert.Equal(302, await Act.Post(petrova, Page, "/profile/accounts/name", ("name", "Дача")));
        Assert.Contains("Дача", (await petrova.Page(Page)).QuerySelector("#linked-account-1000000003")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(302, await Act.Post(petrova, Page, "/accounts/current", ("number", "И1000000003")));
        Assert.Contains("И1000000003", (await petrova.Page("/")).QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(302, await Act.Post(petrova, Page, "/profile/accounts/unlinking", ("account", Sidorov)));
        Assert.DoesNotContain("И1000000003", (await petrova.Page("/")).QuerySelector("header")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task The_same_goes_through_the_API_by_the_accounts_password(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var petrova = await host.SignInAsPetrova();
        Assert.Empty(await Act.Codes(petrova, "linkAccount", "number: \"И1000000001\", password: \"irkutsk-demo-1\", idempotencyKey: \"k\""));
        Assert.Empty(await Act.Codes(petrova, "linkAccount", "number: \"И1000000001\", password: \"irkutsk-demo-1\", idempotencyKey: \"k\""));
        Assert.Equal(["ivanov@example.com"], await Sent.To(host, MessageKind.AccountLinked));
        Assert.DoesNotContain("irkutsk-demo-1", await Act.Everything(host), StringComparison.Ordinal);
        var link = Assert.Single(await Act.List(petrova, "links", "name account { id number owed }"));
        var id = link.GetProperty("account").GetProperty("id").GetString();
        Assert.Empty(await Act.Codes(petrova, "nameAccount", $"accountId: \"{id}\", name: \"Мама\""));
        Assert.Equal("Мама", Assert.Single(await Act.List(petrova, "links", "name")).GetProperty("name").GetString());
        Assert.Equal(2, (await Act.List(petrova, "accounts", "number")).Length);
        Assert.Equal(["ALREADY_SO"], await Act.Codes(petrova, "linkAccount", "number: \"И1000000001\", surname: \"Иванов\""));
        Assert.Empty(await Act.Codes(petrova, "unlinkAccount", $"accountId: \"{id}\""));
        Assert.Single(await Act.List(petrova, "accounts", "number"));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Whose_account_was_linked_sees_it_and_ends_it(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        using var petrova = await host.SignInAsPetrova();
        var access = Assert.Single(await Act.List(petrova, "accesses", "id by"));
        Assert.Equal("…0001", access.GetProperty("by").GetString());
        Assert.Equal(["NOT_FOUND"], await Act.Codes(ivanov, "endAccess", $"accessId: \"{access.GetProperty("id").GetString()}\""));
        Assert.Equal(302, await Act.Post(petrova, Page, "/profile/accounts/access", ("access", access.GetProperty("id").GetString()!)));
        Assert.Equal(["NOT_FOUND"], await Act.Codes(petrova, "endAccess", $"accessId: \"{access.GetProperty("id").GetString()}\""));
        Assert.Single(await Act.List(ivanov, "accounts", "number"));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_missing_account_a_wrong_surname_and_a_wrong_password_get_one_answer_and_are_counted(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var petrova = await host.SignInAsPetrova();
        string[] wrong = ["number: \"И1000000003\", surname: \"Кузнецова\"", "number: \"И1999999999\", surname: \"Сидоров\"", "number: \"?!\", surname: \"Сидоров\"",
            "number: \"И1000000001\", password: \"nonsense\"", "number: \"И1000000003\", password: \"nonsense\"", "number: \"И1999999999\", password: \"nonsense\""];
        var answers = new List<string>();
        foreach (var input in wrong)
            answers.Add(string.Join(' ', (await Act.Errors(petrova, "linkAccount", input)).Select(x => x.GetRawText())));
        Assert.Single(answers.Distinct());
        Assert.Contains("NO_MATCH", answers[0], StringComparison.Ordinal);
        Assert.Equal(422, await Act.Post(petrova, Page, Page, ("number", "И1000000003"), ("surname", "Кузнецова")));
        for (var tries = 7; tries < 10; tries++)
            await Act.Codes(petrova, "linkAccount", wrong[0]);
        Assert.Equal(["TOO_MANY_TRIES"], await Act.Codes(petrova, "linkAccount", "number: \"И1000000003\", surname: \"Сидоров\""));
        Assert.Equal(429, await Act.Post(petrova, Page, Page, ("number", "И1000000003"), ("surname", "Сидоров")));
        Assert.Empty(await Sent.To(host, MessageKind.AccountLinked));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task One_account_is_not_guessed_at_from_many_logins(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var petrova = await host.SignInAsPetrova();
        using var ivanov = await host.SignInAsIvanov();
        for (var tries = 0; tries < 5; tries++)
            foreach (var person in (Person[])[petrova, ivanov])
                Assert.Equal(["NO_MATCH"], await Act.Codes(person, "linkAccount", "number: \"И1000000003\", surname: \"Кузнецова\""));
        Assert.Equal(["TOO_MANY_TRIES"], await Act.Codes(ivanov, "linkAccount", "number: \"И1000000003\", surname: \"Сидоров\""));
        Assert.Empty(await Act.Codes(ivanov, "linkAccount", "number: \"И1000000004\", surname: \"Кузнецова\""));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Linked_twice_at_once_it_is_linked_once(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var petrova = await host.SignInAsPetrova();
        var both = await Task.WhenAll(Link(), Link());
        Assert.Equal(["", "ALREADY_SO"], both.Select(x => string.Concat(x)).Order());
        Assert.Single(await Act.List(petrova, "links", "name"));

        Task<string[]> Link() => Act.Codes(petrova, "linkAccount", "number: \"И1000000003\", surname: \"Сидоров\"");
    }

    [Fact]
    public async Task What_is_not_linked_is_neither_named_nor_unlinked()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var petrova = await host.SignInAsPetrova();
        Assert.Equal(["NOT_FOUND"], await Act.Codes(petrova, "nameAccount", $"accountId: \"{Sidorov}\", name: \"Дача\""));
        Assert.Equal(["NOT_FOUND"], await Act.Codes(petrova, "unlinkAccount", $"accountId: \"{Sidorov}\""));
        Assert.Equal(["TOO_LONG"], await Act.Codes(petrova, "nameAccount", $"accountId: \"{Sidorov}\", name: \"{new string('я', 61)}\""));
        using var stranger = host.Stranger();
        foreach (var mutation in new[] { "unlinkAccount", "nameAccount" })
            Assert.Equal(["SIGN_IN_REQUIRED"], await Act.Codes(stranger, mutation, $"accountId: \"{Sidorov}\""));
        Assert.False(await Door.IsOpen(stranger));
    }
}
