using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;
using Cabinet.Tests.Logins;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Tests.Profile;

public class PasswordChangeTests
{
    private const string Page = "/profile/password";
    private const string Old = "irkutsk-demo-1";
    private const string New = "лёд на Байкале 7";

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_resident_changes_the_password_on_the_page(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        using var elsewhere = await host.SignInAsIvanov();
        using var answer = await ivanov.Submit(Page, Page, ("currentPassword", Old), ("newPassword", New), ("again", New));
        Assert.Equal("/profile/password?done=changed", Door.To(answer));
        await IsChanged(host, ivanov, elsewhere);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_resident_changes_the_password_through_the_API(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        using var elsewhere = await host.SignInAsIvanov();
        Assert.Empty(await Act.Codes(ivanov, "changePassword", Input(Old, New) + ", idempotencyKey: \"k\""));
        Assert.Empty(await Act.Codes(ivanov, "changePassword", Input(Old, New) + ", idempotencyKey: \"k\""));
        await IsChanged(host, ivanov, elsewhere);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_wrong_current_password_is_refused_and_counted(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        Assert.Equal(422, await Act.Post(ivanov, Page, Page, ("currentPassword", "nonsense"), ("newPassword", New), ("again", New)));
        for (var tries = 1; tries < 10; tries++)
            Assert.Equal(["WRONG_PASSWORD"], await Act.Codes(ivanov, "changePassword", Input("nonsense", New)));
        var error = Assert.Single(await Act.Errors(ivanov, "changePassword", Input(Old, New)));
        Assert.Equal("TOO_MANY_TRIES", error.GetProperty("code").GetString());
        Assert.InRange(error.GetProperty("retryAfter").GetInt32(), 1, 3600);
        using var answer = await ivanov.Submit(Page, Page, ("currentPassword", Old), ("newPassword", New), ("again", New));
        Assert.Equal(429, (int)answer.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 3600);
    }

    [Theory]
    [InlineData("семь-77")]
    [InlineData("1000000001")]
    [InlineData("И1000000001")]
    [InlineData("иванов1985")]
    public async Task What_is_easily_guessed_is_refused(string password)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var ivanov = await host.SignInAsIvanov();
        Assert.Equal(["WEAK_PASSWORD"], await Act.Codes(ivanov, "changePassword", Input(Old, password)));
        using var answer = await ivanov.Submit(Page, Page, ("currentPassword", Old), ("newPassword", password), ("again", password));
        Assert.Equal(422, (int)answer.StatusCode);
        Assert.NotNull((await Person.Read(answer)).QuerySelector("#newPassword[aria-invalid=true]"));
    }

    [Fact]
    public async Task Typed_differently_the_second_time_it_is_refused()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var ivanov = await host.SignInAsIvanov();
        Assert.Equal(422, await Act.Post(ivanov, Page, Page, ("currentPassword", Old), ("newPassword", New), ("again", New + " ")));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Of_two_changes_at_once_one_holds(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        using var elsewhere = await host.SignInAsIvanov();
        var both = await Task.WhenAll(Errors(ivanov, "first of two"), Errors(elsewhere, "second of two"));
        Assert.Single(both, x => x == 0);
        Assert.Single(await Sent.To(host, MessageKind.PasswordChanged));

        static async Task<int> Errors(Person person, string password) => (await person.Graph($"mutation {{ changePassword(input: {{ {Input(Old, password)} }}) {{ errors {{ code }} }} }}"))
            .GetProperty("data").GetProperty("changePassword").GetProperty("errors").GetArrayLength();
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_change_of_email_that_waits_is_dropped(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        Assert.Empty(await Act.Codes(ivanov, "changeEmail", $"email: \"thief@example.com\", password: \"{Old}\""));
        Assert.Empty(await Act.Codes(ivanov, "changePassword", Input(Old, New)));
        var token = (await Sent.Newest<ConfirmEmailLetter>(host)).Token;
        Assert.Equal(["INVALID_TOKEN"], await Act.Codes(ivanov, "confirmEmail", $"token: \"{token}\""));
    }

    [Fact]
    public async Task Nobody_and_staff_have_no_password_to_change_here()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        using var staff = await host.SignInStaff("operator", "irkutsk-demo-operator");
        foreach (var person in (Person[])[stranger, staff])
            Assert.Equal(["SIGN_IN_REQUIRED"], await Act.Codes(person, "changePassword", Input("irkutsk-demo-operator", New)));
    }

    private static async Task IsChanged(CabinetHost host, Person ivanov, Person elsewhere)
    {
        Assert.True(await Door.IsOpen(ivanov));
        Assert.False(await Door.IsOpen(elsewhere));
        Assert.Equal(["ivanov@example.com"], await Sent.To(host, MessageKind.PasswordChanged));
        Assert.DoesNotContain(New, await Act.Everything(host), StringComparison.Ordinal);
        using var again = await host.SignIn("И1000000001", New);
        await Assert.ThrowsAsync<InvalidOperationException>(() => host.SignIn("И1000000001", Old));
        await using var db = host.Database.Open();
        Assert.Equal(2, await db.Sessions.CountAsync(x => x.EndedUtc == null));
    }

    private static string Input(string current, string password) => $"currentPassword: \"{current}\", newPassword: \"{password}\"";
}
