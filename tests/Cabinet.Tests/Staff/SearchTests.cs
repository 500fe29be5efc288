using Cabinet.Data.Audit;

namespace Cabinet.Tests.Staff;

public class SearchTests
{
    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task An_account_is_found_by_its_number_or_by_surname_and_flat_in_any_spelling(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var person = await Helped.Operator(host);
        await using var db = host.Database.Open();
        var ivanov = db.Accounts.Single(x => x.Id == Helped.Account);
        Assert.Equal([Helped.Address], await Found(person, ("Number", " и 1000-000-001 ")));
        foreach (var name in new[] { "Иванов", "ИВАНОВ", "иванов" })
            Assert.Contains(Helped.Address, await Found(person, ("LastName", name), ("Flat", ivanov.Flat)));
        Assert.Empty(await Found(person, ("LastName", "Иванов"), ("Flat", "9999")));
        Assert.Empty(await Found(person, ("Number", "77")));
        var entries = await Helped.Entries(host, AuditAct.Searched);
        Assert.Equal(6, entries.Count);
        Assert.DoesNotContain(entries, x => x!.Contains("ванов", StringComparison.OrdinalIgnoreCase));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_yo_is_a_ye_and_no_more_than_twenty_are_shown(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var person = await Helped.Operator(host);
        await using var db = host.Database.Open();
        foreach (var account in db.Accounts)
            account.LastName = account.Id % 2 == 0 ? "Королёв" : "Королев";
        await db.SaveChangesAsync();
        Assert.Equal(20, (await Found(person, ("LastName", "королев"))).Count);
        Assert.NotEmpty(await Found(person, ("LastName", "Королёв"), ("Street", "ленина")));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("<b>", "")]
    public async Task Nothing_to_look_for_is_said_in_words(string number, string name)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var person = await Helped.Operator(host);
        using var answer = await person.Submit("/staff/accounts", "/staff/accounts", ("Number", number), ("LastName", name));
        Assert.Equal(422, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("analyst", "/staff/accounts", 403)]
    [InlineData("analyst", "/staff/audit", 403)]
    [InlineData("operator", "/staff/audit", 403)]
    [InlineData("operator", "/staff/accounts", 200)]
    [InlineData("admin", "/staff/accounts", 200)]
    [InlineData("admin", "/staff/audit", 200)]
    [InlineData("admin", "/staff/accounts/nonsense", 404)]
    public async Task Each_role_has_its_pages(string name, string path, int status)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var person = await host.SignInStaff(name, $"irkutsk-demo-{name}");
        using var answer = await person.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("/staff/accounts")]
    [InlineData("/staff/audit")]
    public async Task Residents_and_strangers_are_asked_to_sign_in_as_staff(string path)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var ivanov = await host.SignInAsIvanov();
        using var stranger = host.Stranger();
        foreach (var person in new[] { ivanov, stranger })
        {
            using var answer = await person.GetAsync(new Uri(path, UriKind.Relative));
            Assert.StartsWith("/staff/sign-in", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        }
    }

    /// <summary>The addresses of what was found.</summary>
    private static async Task<List<string>> Found(Person person, params (string, string)[] fields)
    {
        using var answer = await person.Submit("/staff/accounts", "/staff/accounts", fields);
        Assert.Equal(200, (int)answer.StatusCode);
        return [.. (await Person.Read(answer)).QuerySelectorAll("#found tbody a").Select(x => x.GetAttribute("href")!)];
    }
}
