namespace Cabinet.Tests.Logins;

public class PersonTests
{
    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_resident_who_signed_in_is_known_and_a_stranger_is_not(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        using var stranger = host.Stranger();
        Assert.Equal(200, await Status(ivanov, "/sign-out"));
        Assert.Equal(302, await Status(stranger, "/sign-out"));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Staff_sign_in_at_their_own_door(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var person = await host.SignInStaff("operator", "irkutsk-demo-operator");
        Assert.Equal(200, await Status(person, "/sign-out"));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_form_without_its_antiforgery_token_is_refused(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var stranger = host.Stranger();
        using var fields = new FormUrlEncodedContent([new("Number", "И1000000001"), new("Password", "irkutsk-demo-1")]);
        using var answer = await stranger.PostAsync(new Uri("/sign-in", UriKind.Relative), fields);
        Assert.Equal(400, (int)answer.StatusCode);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task The_API_answers_whoever_signed_in_at_the_page(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var petrova = await host.SignInAsPetrova();
        var answer = await petrova.Graph("{ viewer { kind account { number services { kind settlements(first: 100) { totalCount } } } } }");
        var viewer = answer.GetProperty("data").GetProperty("viewer");
        Assert.Equal("RESIDENT", viewer.GetProperty("kind").GetString());
        Assert.Equal("И1000000002", viewer.GetProperty("account").GetProperty("number").GetString());
        Assert.Equal(36, viewer.GetProperty("account").GetProperty("services")[0].GetProperty("settlements").GetProperty("totalCount").GetInt32());
    }

    private static async Task<int> Status(Person person, string path)
    {
        using var answer = await person.GetAsync(new Uri(path, UriKind.Relative));
        return (int)answer.StatusCode;
    }
}
