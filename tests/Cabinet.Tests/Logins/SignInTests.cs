using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Tests.Logins;

public class SignInTests
{
    private const string Password = "irkutsk-demo-1";

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Every_spelling_of_the_number_is_let_in(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        foreach (var number in new[] { "И1000000001", "1000000001", " и 1000 000 001 ", "1000-000-001", "№1000000001" })
        {
            using var ivanov = await host.SignIn(number, Password);
            Assert.True(await Door.IsOpen(ivanov), number);
        }
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_wrong_password_and_a_missing_account_get_one_answer(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        var wrong = await Refusal(host, "И1000000001", "irkutsk-demo-2");
        Assert.Contains("не подошли", wrong, StringComparison.Ordinal);
        Assert.Equal(wrong, await Refusal(host, "И1000000077", Password));
        Assert.Equal(wrong, await Refusal(host, "Иванов!", Password));
    }

    [Theory]
    [InlineData("irkutsk-demo-1 ")]
    [InlineData("Irkutsk-demo-1")]
    [InlineData("        ")]
    [InlineData("")]
    public async Task A_password_is_exact(string password)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        Assert.NotEmpty(await Refusal(host, "И1000000001", password));
    }

    [Fact]
    public async Task What_was_typed_stays_but_the_password()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        using var answer = await stranger.Submit("/sign-in?return=/bills", "/sign-in", ("Number", "И 42"), ("Password", "secret-word"));
        var page = await Person.Read(answer);
        Assert.Equal("И 42", page.QuerySelector("#Number")!.GetAttribute("value"));
        Assert.Equal("/bills", page.QuerySelector("[name=return]")!.GetAttribute("value"));
        Assert.DoesNotContain("secret-word", page.Source.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/bills?page=2", "/bills?page=2")]
    [InlineData("/услуги", "/%D1%83%D1%81%D0%BB%D1%83%D0%B3%D0%B8")]
    [InlineData("https://example.com/", "/")]
    [InlineData("//example.com/", "/")]
    [InlineData("/\\example.com/", "/")]
    [InlineData("/.//example.com/", "/")]
    [InlineData("/a\r\nSet-Cookie: a=b", "/")]
    [InlineData("/sign-out", "/")]
    public async Task One_goes_on_to_where_one_was_going_but_never_to_another_site(string asked, string given)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        using var answer = await stranger.Submit("/sign-in", "/sign-in", ("Number", "И1000000001"), ("Password", Password), ("return", asked));
        Assert.Equal(302, (int)answer.StatusCode);
        Assert.Equal(given, Door.To(answer));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_hash_cheaper_than_todays_is_made_again(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        await using (var db = host.Database.Open())
            await db.Logins.Where(x => x.AccountId == 1000000001).ExecuteUpdateAsync(x => x.SetProperty(y => y.PasswordHash, Hash(Password, 1000)));
        using var ivanov = await host.SignIn("И1000000001", Password);
        await using var later = host.Database.Open();
        Assert.StartsWith("pbkdf2-sha512$220000$", (await later.Logins.SingleAsync(x => x.AccountId == 1000000001)).PasswordHash, StringComparison.Ordinal);
        using var again = await host.SignIn("И1000000001", Password);
    }

    /// <summary>What the page says, without what was typed.</summary>
    private static async Task<string> Refusal(CabinetHost host, string number, string password)
    {
        using var stranger = host.Stranger();
        using var answer = await stranger.Submit("/sign-in", "/sign-in", ("Number", number), ("Password", password));
        Assert.Equal(422, (int)answer.StatusCode);
        Assert.False(await Door.IsOpen(stranger));
        return (await Person.Read(answer)).QuerySelector("main")!.TextContent;
    }

    private static string Hash(string password, int cost)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        var hash = Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(password), salt, cost, HashAlgorithmName.SHA512, 32);
        return $"pbkdf2-sha512${cost}${Convert.ToBase64String(salt)}${Convert.ToBase64String(hash)}";
    }
}
