using System.Text;
using Cabinet.Data.Audit;
using Cabinet.Graph.Logins;
using Cabinet.Tests.Commands;
using Cabinet.Tests.Logins;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests.Staff;

public class SecondFactorTests
{
    private const string Door = "/staff/sign-in";
    private const string Setup = "/staff/second-factor";
    private readonly WoundClock _clock = new();

    /// <summary>The SHA-1 row of RFC 6238, appendix B, in six digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_RFC(long seconds, string code)
    {
        var secret = Encoding.ASCII.GetBytes("12345678901234567890");
        Assert.Equal(code, Totp.Code(secret, Totp.StepAt(DateTime.UnixEpoch.AddSeconds(seconds))));
        Assert.Equal("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Totp.Text(secret));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Nothing_opens_before_it_is_set_up_and_each_code_opens_once(string kind)
    {
        await using var host = await Start(kind);
        using var person = await Enter(host, "");
        using (var turned = await person.GetAsync(new Uri("/staff", UriKind.Relative)))
            Assert.Equal(Setup, Logins.Door.To(turned));
        Assert.Equal("ANONYMOUS", (await person.Graph("{ viewer { kind } }")).GetProperty("data").GetProperty("viewer").GetProperty("kind").GetString());
        var secret = await SecretOf(person);
        using (var wrong = await person.Submit(Setup, Setup, ("Code", "000000x")))
            Assert.Equal(422, (int)wrong.StatusCode);
        Assert.Equal(secret, await SecretOf(person));
        using var confirmed = await person.Submit(Setup, Setup, ("Code", CodeOf(secret)));
        Assert.Equal(8, (await Person.Read(confirmed)).QuerySelectorAll("li code").Length);
        Assert.Contains("Оператор", (await person.Page("/staff")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(422, await Try(host, CodeOf(secret)));
        Assert.Equal(422, await Try(host, ""));
        _clock.Pass(TimeSpan.FromMinutes(2));
        Assert.Equal(302, await Try(host, CodeOf(secret)));
        Assert.Equal(422, await Try(host, CodeOf(secret)));
        Assert.Single(await Helped.Entries(host, AuditAct.SecondFactorSet));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_recovery_code_opens_once_and_neither_it_nor_the_secret_stands_in_the_database(string kind)
    {
        await using var host = await Start(kind);
        var (secret, codes) = await SetUp(host);
        _clock.Pass(TimeSpan.FromMinutes(2));
        Assert.Equal(302, await Try(host, codes[3].ToUpperInvariant()));
        Assert.Equal(422, await Try(host, codes[3]));
        Assert.Equal(302, await Try(host, codes[4]));
        Assert.Equal(2, (await Helped.Entries(host, AuditAct.RecoveryCodeUsed)).Count);
        await using var db = host.Database.Open();
        var stored = await db.Staff.SingleAsync(x => x.Name == "operator");
        Assert.DoesNotContain(codes[0], stored.RecoveryCodes, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToBase64String(secret), stored.TotpSecret, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Wrong_codes_count_as_failures(string kind)
    {
        await using var host = await Start(kind);
        await SetUp(host);
        foreach (var expected in new[] { 422, 422, 422, 429 })
            Assert.Equal(expected, await Try(host, "123"));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Reset_takes_it_away_and_the_next_sign_in_sets_it_up_anew(string kind)
    {
        await using var host = await Start(kind);
        var (secret, _) = await SetUp(host);
        Assert.Equal(0, (await CalledProgram.Run(host.Database, "", "staff", "reset-totp", "operator")).ExitCode);
        Assert.Equal(1, (await CalledProgram.Run(host.Database, "", "staff", "reset-totp", "nobody")).ExitCode);
        using var person = await Enter(host, "");
        Assert.NotEqual(secret, await SecretOf(person));
    }

    [Fact]
    public async Task Nobody_gets_to_the_set_up_without_a_password()
    {
        await using var host = await Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        using var answer = await stranger.GetAsync(new Uri(Setup, UriKind.Relative));
        Assert.Equal("/staff", Logins.Door.To(answer));
    }

    private Task<CabinetHost> Start(string kind) => CabinetHost.Start(kind, x => x.Services.AddSingleton<TimeProvider>(_clock), "--Staff:SecondFactor=required");

    private async Task<(byte[] Secret, List<string> Codes)> SetUp(CabinetHost host)
    {
        using var person = await Enter(host, "");
        var secret = await SecretOf(person);
        using var confirmed = await person.Submit(Setup, Setup, ("Code", CodeOf(secret)));
        return (secret, [.. (await Person.Read(confirmed)).QuerySelectorAll("li code").Select(x => x.TextContent)]);
    }

    private string CodeOf(byte[] secret) => Totp.Code(secret, Totp.StepAt(_clock.GetUtcNow().UtcDateTime));

    private static async Task<Person> Enter(CabinetHost host, string code)
    {
        var person = host.Stranger();
        await person.SignIn(Door, ("Name", "operator"), ("Password", "irkutsk-demo-operator"), ("Code", code));
        return person;
    }

    private static async Task<int> Try(CabinetHost host, string code)
    {
        using var person = host.Stranger();
        using var answer = await person.Submit(Door, Door, ("Name", "operator"), ("Password", "irkutsk-demo-operator"), ("Code", code));
        return (int)answer.StatusCode;
    }

    /// <summary>What the page shows to type into an app, base32.</summary>
    private static async Task<byte[]> SecretOf(Person person)
    {
        var page = await person.Page(Setup);
        Assert.NotEmpty(page.QuerySelector(".qr path")!.GetAttribute("d")!);
        var bits = string.Concat(page.QuerySelector("dd code")!.TextContent.Select(x => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(x, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Select(x => Convert.ToByte(new string(x), 2))];
    }
}
