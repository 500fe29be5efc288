using Cabinet.Data.Logins;
using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;
using Cabinet.Tests.Logins;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests.Profile;

public class EmailChangeTests
{
    private const string Page = "/profile/email";
    private const string Password = "irkutsk-demo-1";
    private const string New = "Petr@Example.com";
    private readonly WoundClock _clock = new();

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task The_new_address_holds_when_its_link_is_confirmed_and_the_former_one_can_take_it_back(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        Assert.Equal(302, await Act.Post(ivanov, Page, Page, ("email", New), ("password", Password)));
        Assert.Equal("ivanov@example.com", await Email(host));
        var (confirm, undo) = await Tokens(host);
        var everything = await Act.Everything(host);
        Assert.DoesNotContain(confirm, everything, StringComparison.Ordinal);
        Assert.DoesNotContain(undo, everything, StringComparison.Ordinal);
        using var stranger = host.Stranger();
        await LooksAt(stranger, $"/profile/email/confirm/{confirm}", $"/profile/email/undo/{undo}");
        Assert.Equal("ivanov@example.com", await Email(host));
        Assert.Equal(200, await Act.Post(stranger, $"/profile/email/confirm/{confirm}", $"/profile/email/confirm/{confirm}"));
        Assert.Equal("petr@example.com", await Email(host));
        Assert.False(await Door.IsOpen(ivanov));
        Assert.Equal(["ivanov@example.com", "petr@example.com"], await Sent.To(host, MessageKind.EmailChanged));
        Assert.DoesNotContain((await stranger.Page($"/profile/email/confirm/{confirm}")).Forms, x => x.GetAttribute("action")!.Contains("confirm", StringComparison.Ordinal));
        Assert.Equal(["INVALID_TOKEN"], await Act.Codes(stranger, "confirmEmail", $"token: \"{confirm}\""));
        using var again = await host.SignInAsIvanov();
        Assert.Equal(200, await Act.Post(stranger, $"/profile/email/undo/{undo}", $"/profile/email/undo/{undo}"));
        Assert.Equal("ivanov@example.com", await Email(host));
        Assert.False(await Door.IsOpen(again));
        Assert.Equal(["INVALID_TOKEN"], await Act.Codes(stranger, "undoEmailChange", $"token: \"{undo}\""));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task The_same_goes_through_the_API_and_the_confirming_session_goes_on(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        using var elsewhere = await host.SignInAsIvanov();
        Assert.Empty(await Act.Codes(ivanov, "changeEmail", Input(New, Password)));
        var (confirm, undo) = await Tokens(host);
        var confirmed = await Task.WhenAll(Confirm(ivanov), Confirm(ivanov));
        Assert.Single(confirmed, x => x == 0);
        Assert.Equal("petr@example.com", await Email(host));
        Assert.True(await Door.IsOpen(ivanov));
        Assert.False(await Door.IsOpen(elsewhere));
        using var stranger = host.Stranger();
        Assert.Empty(await Act.Codes(stranger, "undoEmailChange", $"token: \"{undo}\""));
        Assert.Equal("ivanov@example.com", await Email(host));
        Assert.False(await Door.IsOpen(ivanov));

        async Task<int> Confirm(Person person) => (await Act.Codes(person, "confirmEmail", $"token: \"{confirm}\"")).Length;
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task What_cannot_be_is_refused(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        Assert.Equal(["WRONG_PASSWORD"], await Act.Codes(ivanov, "changeEmail", Input(New, "nonsense")));
        Assert.Equal(["ALREADY_SO"], await Act.Codes(ivanov, "changeEmail", Input("Ivanov@example.com", Password)));
        foreach (var email in new[] { "ivanov", "ivanov@", "a b@example.com", "ivanov@localhost", "" })
            Assert.Equal(["INVALID_CONTACT"], await Act.Codes(ivanov, "changeEmail", Input(email, Password)));
        using var answer = await ivanov.Submit(Page, Page, ("email", "ivanov@"), ("password", Password));
        Assert.Equal(422, (int)answer.StatusCode);
        Assert.Equal("ivanov@", (await Person.Read(answer)).QuerySelector("#email[aria-invalid=true]")!.GetAttribute("value"));
        using var stranger = host.Stranger();
        Assert.Equal(["SIGN_IN_REQUIRED"], await Act.Codes(stranger, "changeEmail", Input(New, Password)));
        Assert.Empty(await Sent.To(host, MessageKind.ConfirmEmail));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task An_eleventh_account_is_not_taken_on_one_address(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        Assert.Empty(await Act.Codes(ivanov, "changeEmail", Input(New, Password)));
        await using (var db = host.Database.Open())
        {
            db.Logins.AddRange(Enumerable.Range(3, 10).Select(x => new Login { AccountId = 1000000000 + x, Email = "petr@example.com", PasswordHash = "…", CreatedUtc = DateTime.UtcNow }));
            await db.SaveChangesAsync();
        }
        Assert.Equal(["TOO_MANY_ACCOUNTS"], await Act.Codes(ivanov, "confirmEmail", $"token: \"{(await Tokens(host)).Confirm}\""));
        Assert.Equal("ivanov@example.com", await Email(host));
        // Before the mailbox is proved, nobody learns how many accounts it has.
        Assert.Empty(await Act.Codes(ivanov, "changeEmail", Input(New, Password)));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Links_grow_old_and_a_new_one_replaces_the_former(string kind)
    {
        await using var host = await CabinetHost.Start(kind, builder => builder.Services.AddSingleton<TimeProvider>(_clock));
        using var ivanov = await host.SignInAsIvanov();
        Assert.Empty(await Act.Codes(ivanov, "changeEmail", Input("first@example.com", Password)));
        var first = await Tokens(host);
        Assert.Empty(await Act.Codes(ivanov, "changeEmail", Input("second@example.com", Password)));
        var second = await Tokens(host);
        Assert.Equal(["INVALID_TOKEN"], await Act.Codes(ivanov, "confirmEmail", $"token: \"{first.Confirm}\""));
        _clock.Pass(TimeSpan.FromHours(24));
        using var stranger = host.Stranger();
        Assert.Equal(["INVALID_TOKEN"], await Act.Codes(stranger, "confirmEmail", $"token: \"{second.Confirm}\""));
        _clock.Pass(TimeSpan.FromHours(48));
        Assert.Equal(["INVALID_TOKEN"], await Act.Codes(stranger, "undoEmailChange", $"token: \"{second.Undo}\""));
    }

    private static async Task LooksAt(Person scanner, params string[] links)
    {
        foreach (var link in links.Concat(links))
            Assert.Single((await scanner.Page(link)).Forms, x => x.GetAttribute("action") == link);
    }

    private static async Task<(string Confirm, string Undo)> Tokens(CabinetHost host) =>
        ((await Sent.Newest<ConfirmEmailLetter>(host)).Token, (await Sent.Newest<EmailChangeLetter>(host)).Token);

    private static async Task<string?> Email(CabinetHost host)
    {
        await using var db = host.Database.Open();
        return (await db.Logins.SingleAsync(x => x.AccountId == 1000000001)).Email;
    }

    private static string Input(string email, string password) => $"email: \"{email}\", password: \"{password}\"";
}
