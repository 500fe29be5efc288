using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cabinet.Tests.Logins;

/// <summary>Whoever watches for attacks reads of every sign-in, and of nobody's name or number.</summary>
public class SignInLogTests
{
    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Sign_ins_let_in_refused_and_too_early_are_logged_without_whose(string kind)
    {
        using var log = new HeardLog();
        await using var host = await CabinetHost.Start(kind, builder =>
        {
            Addresses.AddTo(builder);
            builder.Services.AddSingleton<TimeProvider>(new WoundClock());
            builder.Logging.AddProvider(log);
        }, "--Logging:LogLevel:Default=Information");
        using var guesser = Addresses.From(host, "198.51.100.7");
        for (var i = 0; i < 4; i++)
            using (await guesser.Submit("/sign-in", "/sign-in", ("Number", "И1000000002"), ("Password", $"guess-{i}")))
            {
            }
        using var ivanov = await host.SignInAsIvanov();
        Assert.Equal(3, Count("resident door from 198.51.100.*: refused"));
        Assert.Equal(1, Count("resident door from 198.51.100.*: too early"));
        Assert.Equal(1, Count("resident door from 192.0.2.*: let in"));
        Assert.DoesNotContain(log.Lines, x => x.Contains("100000000", StringComparison.Ordinal) || x.Contains("198.51.100.7", StringComparison.Ordinal) || x.Contains("guess", StringComparison.Ordinal));

        int Count(string line) => log.Lines.Count(x => x.Contains(line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("192.0.2.7", "203.0.113.9", "203.0.113.*")]
    [InlineData("192.0.2.7", "198.51.100.1, 203.0.113.9", "203.0.113.*")]
    [InlineData("198.51.100.7", "203.0.113.9", "198.51.100.*")]
    public async Task Only_a_known_proxy_says_for_whom_it_forwards(string from, string forwarded, string network)
    {
        using var log = new HeardLog();
        await using var host = await CabinetHost.Start(Databases.Sqlite, builder =>
        {
            Addresses.AddTo(builder);
            builder.Logging.AddProvider(log);
        }, "--Logging:LogLevel:Default=Information", "--Proxies=192.0.2.0/24");
        using var person = Addresses.From(host, from);
        person.DefaultRequestHeaders.Add("X-Forwarded-For", forwarded);
        using (await person.Submit("/sign-in", "/sign-in", ("Number", "И1000000002"), ("Password", "guess")))
            Assert.Contains(log.Lines, x => x.Contains($"resident door from {network}: refused", StringComparison.Ordinal));
    }
}
