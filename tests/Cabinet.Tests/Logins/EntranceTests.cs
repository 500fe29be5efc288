namespace Cabinet.Tests.Logins;

public class EntranceTests
{
    [Fact]
    public async Task A_stranger_is_sent_to_sign_in_and_back()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        using var answer = await stranger.GetAsync(new Uri(Door.ResidentsPage + "?from=2026-01", UriKind.Relative));
        Assert.Equal("/sign-in?return=%2Faccounts%2Fcurrent%3Ffrom%3D2026-01", Door.To(answer));
    }

    [Fact]
    public async Task Htmx_is_told_to_go_there_so_that_the_form_lands_in_no_fragment()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        using var request = new HttpRequestMessage(HttpMethod.Post, Door.ResidentsPage);
        request.Headers.Add("HX-Request", "true");
        request.Headers.Add("HX-Current-URL", "https://localhost/readings?service=heating");
        using var answer = await stranger.SendAsync(request);
        Assert.Equal(401, (int)answer.StatusCode);
        Assert.Equal("/sign-in?return=%2Freadings%3Fservice%3Dheating", answer.Headers.GetValues("HX-Redirect").Single());
        Assert.Empty(await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Another_sites_page_is_no_place_to_come_back_to()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        using var request = new HttpRequestMessage(HttpMethod.Post, Door.ResidentsPage);
        request.Headers.Add("Referer", "https://example.com/readings");
        using var answer = await stranger.SendAsync(request);
        Assert.Equal("/sign-in?return=%2F", Door.To(answer));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Staff_and_residents_have_doors_of_their_own(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var analyst = await host.SignInStaff("analyst", "irkutsk-demo-analyst");
        using var ivanov = await host.SignIn("И1000000001", "irkutsk-demo-1");
        Assert.Contains("Аналитик", (await analyst.Page("/staff")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.False(await Door.IsOpen(analyst));
        using var answer = await ivanov.GetAsync(new Uri("/staff", UriKind.Relative));
        Assert.Equal("/staff/sign-in?return=%2Fstaff", Door.To(answer));
    }
}
