namespace Cabinet.Tests.Security;

public class ErrorPageTests
{
    [Fact]
    public async Task A_page_that_is_not_there_says_so()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        foreach (var path in new[] { "/nothing-here", "/error" })
            Assert.Equal("Страница не найдена", await Title(await stranger.GetAsync(new Uri(path, UriKind.Relative)), 404));
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_with_a_page()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        foreach (var path in new[] { "/sign-in", "/staff/sign-in", "/sign-out" })
        {
            using var fields = new FormUrlEncodedContent([new("Number", "И1000000001"), new("Password", "irkutsk-demo-1")]);
            Assert.Equal("Запрос не разобран", await Title(await stranger.PostAsync(new Uri(path, UriKind.Relative), fields), 400));
        }
    }

    [Fact]
    public async Task A_token_of_another_session_is_refused()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var ivanov = host.Stranger();
        var before = await ivanov.Page("/sign-in");
        await ivanov.SignIn("/sign-in", ("Number", "И1000000001"), ("Password", "irkutsk-demo-1"));
        using var answer = await ivanov.Submit(before, "/sign-in", ("Number", "И1000000001"), ("Password", "irkutsk-demo-1"));
        Assert.Equal(400, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_method_that_a_page_does_not_have_is_refused()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        var token = (await stranger.Page("/sign-in")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var request = new HttpRequestMessage(HttpMethod.Put, "/sign-in");
        request.Headers.Add("RequestVerificationToken", token);
        Assert.Equal("Так сделать нельзя", await Title(await stranger.SendAsync(request), 405));
    }

    [Fact]
    public async Task An_error_inside_a_page_is_a_fragment()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        stranger.DefaultRequestHeaders.Add("HX-Request", "true");
        using var answer = await stranger.GetAsync(new Uri("/nothing-here", UriKind.Relative));
        Assert.DoesNotContain("<html", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<string> Title(HttpResponseMessage answer, int status)
    {
        using (answer)
        {
            Assert.Equal(status, (int)answer.StatusCode);
            return (await Person.Read(answer)).QuerySelector("h1")!.TextContent;
        }
    }
}
