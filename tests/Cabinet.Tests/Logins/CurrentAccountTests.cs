using Microsoft.EntityFrameworkCore;

namespace Cabinet.Tests.Logins;

public class CurrentAccountTests
{
    private const string Switch = "/accounts/current";

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_resident_switches_to_a_linked_account(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignIn("И1000000001", "irkutsk-demo-1");
        using var answer = await Post(ivanov, "И1000000002");
        Assert.Equal(302, (int)answer.StatusCode);
        Assert.Equal(1000000002, await Current(host));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task An_account_of_somebody_else_is_not_found(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var petrova = await host.SignIn("И1000000002", "irkutsk-demo-2");
        foreach (var number in new[] { "И1000000001", "И1000000099", "", "<>" })
        {
            using var answer = await Post(petrova, number);
            Assert.Equal(404, (int)answer.StatusCode);
        }
        Assert.Equal(1000000002, await Current(host));
    }

    private static async Task<HttpResponseMessage> Post(Person person, string number)
    {
        // Any page of the session has the token; the way out is always there.
        var token = (await person.Page("/sign-out")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var fields = new FormUrlEncodedContent([new("number", number), new("__RequestVerificationToken", token)]);
        return await person.PostAsync(new Uri(Switch, UriKind.Relative), fields);
    }

    private static async Task<long?> Current(CabinetHost host)
    {
        await using var db = host.Database.Open();
        return await db.Sessions.Select(x => x.CurrentAccountId).SingleAsync();
    }
}
