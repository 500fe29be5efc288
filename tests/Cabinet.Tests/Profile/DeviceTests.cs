using System.Net;
using Cabinet.Graph.Logins;
using Cabinet.Tests.Logins;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Tests.Profile;

public class DeviceTests
{
    private const string Page = "/profile/sessions";

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_resident_sees_the_devices_and_ends_one(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        using var phone = host.Stranger();
        phone.DefaultRequestHeaders.Add("User-Agent", "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 YaBrowser/24.1 Mobile Safari/537.36");
        await phone.SignIn("/sign-in", ("Number", "И1000000001"), ("Password", "irkutsk-demo-1"));
        var page = await ivanov.Page(Page);
        Assert.Equal(["Неизвестное устройство", "Яндекс Браузер, Android"], page.QuerySelectorAll("tbody th").Select(x => x.TextContent));
        Assert.Contains("Вы здесь", page.QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
        var other = page.QuerySelector("button[name=session]")!.GetAttribute("value")!;
        using var petrova = await host.SignInAsPetrova();
        Assert.Equal(["NOT_FOUND"], await Act.Codes(petrova, "endSession", $"sessionId: \"{other}\""));
        Assert.True(await Door.IsOpen(phone));
        Assert.Equal(302, await Act.Post(ivanov, Page, Page, ("session", other)));
        Assert.False(await Door.IsOpen(phone));
        Assert.True(await Door.IsOpen(ivanov));
        Assert.Single(await Act.List(ivanov, "sessions", "id isCurrent"));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task All_others_end_at_once(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        using var phone = await host.SignInAsIvanov();
        using var petrova = await host.SignInAsPetrova();
        Assert.Equal(302, await Act.Post(ivanov, Page, "/profile/sessions/others"));
        Assert.False(await Door.IsOpen(phone));
        using var tablet = await host.SignInAsIvanov();
        Assert.Empty(await Act.Codes(tablet, "endOtherSessions", ""));
        Assert.Equal((false, true, true), (await Door.IsOpen(ivanov), await Door.IsOpen(tablet), await Door.IsOpen(petrova)));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_session_by_its_id_ends_through_the_API(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        using var phone = await host.SignInAsIvanov();
        var sessions = await Act.List(ivanov, "sessions", "id isCurrent browser system network startedAt seenAt");
        Assert.True(sessions[0].GetProperty("isCurrent").GetBoolean());
        Assert.Empty(await Act.Codes(ivanov, "endSession", $"sessionId: \"{sessions[1].GetProperty("id").GetString()}\""));
        Assert.False(await Door.IsOpen(phone));
        Assert.Equal(["NOT_FOUND"], await Act.Codes(ivanov, "endSession", $"sessionId: \"{sessions[1].GetProperty("id").GetString()}\""));
        await using var db = host.Database.Open();
        Assert.DoesNotContain(await db.Sessions.Select(x => x.Id).ToListAsync(), x => sessions.Any(y => y.GetProperty("id").GetString() == x));
    }

    [Theory]
    [InlineData("203.0.113.77", "203.0.113.*")]
    [InlineData("::ffff:203.0.113.77", "203.0.113.*")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:0db8:0001:*")]
    public void An_address_is_kept_shortened(string address, string kept)
    {
        var device = new Device();
        device.Become("Mozilla/5.0 (Windows NT 10.0; rv:120.0) Gecko/20100101 Firefox/120.0", IPAddress.Parse(address));
        Assert.Equal(("Firefox", "Windows", kept), (device.Browser, device.System, device.Network));
    }
}
