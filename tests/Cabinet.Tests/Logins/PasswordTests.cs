using Cabinet.Graph.Logins;

namespace Cabinet.Tests.Logins;

public class PasswordTests
{
    [Fact]
    public async Task A_stored_password_matches_itself_alone()
    {
        using var passwords = new Passwords();
        var stored = await passwords.Hash("пароль Ё 🙂");
        Assert.True(await passwords.Match("пароль Ё 🙂", stored));
        Assert.False(await passwords.Match("пароль Е 🙂", stored));
        Assert.False(await passwords.Match(null, stored));
        Assert.False(await passwords.Match("пароль Ё 🙂", null));
        Assert.NotEqual(stored, await passwords.Hash("пароль Ё 🙂"));
    }

    [Fact]
    public async Task A_flood_is_refused_instead_of_queued_without_end()
    {
        using var passwords = new Passwords();
        var tries = Enumerable.Range(0, 200).Select(_ => Record.ExceptionAsync(() => passwords.Match("x", null))).ToList();
        var refused = (await Task.WhenAll(tries)).OfType<TooManyAtOnceException>().Count();
        Assert.InRange(refused, 100, 199);
    }
}
