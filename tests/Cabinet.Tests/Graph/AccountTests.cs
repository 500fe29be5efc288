using System.Text.Json;

namespace Cabinet.Tests.Graph;

/// <summary>Whose accounts one sees, and that page and API show the same figures.</summary>
public class AccountTests
{
    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_resident_sees_the_own_and_the_linked_account_and_no_other(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        var data = (await ivanov.Graph("""
            { viewer { kind account { number } accounts { number } } own: account(number: "И 1000-000-001") { owed } linked: account(number: "1000000002") { owed }
              foreign: account(number: "И1000000003") { owed } missing: account(number: "И9999999999") { owed } all: accounts { nodes { number } totalCount } }
            """)).GetProperty("data");
        Assert.Equal("RESIDENT", data.GetProperty("viewer").GetProperty("kind").GetString());
        Assert.Equal(["И1000000001", "И1000000002"], data.GetProperty("viewer").GetProperty("accounts").EnumerateArray().Select(x => x.GetProperty("number").GetString()!));
        Assert.Equal("И1000000001", data.GetProperty("viewer").GetProperty("account").GetProperty("number").GetString());
        Assert.Equal(0m, data.GetProperty("linked").GetProperty("owed").GetDecimal());
        Assert.Equal(JsonValueKind.Null, data.GetProperty("foreign").ValueKind);
        Assert.Equal(JsonValueKind.Null, data.GetProperty("missing").ValueKind);
        Assert.Equal(2, data.GetProperty("all").GetProperty("totalCount").GetInt32());
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Page_and_api_show_the_same_figures(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        var account = (await ivanov.Graph("{ account(number: \"1000000001\") { owed services { name owed } } }")).GetProperty("data").GetProperty("account");
        var page = Plain((await ivanov.Page("/")).Body!.TextContent);
        Assert.Contains(Shown(account), page, StringComparison.Ordinal);
        Assert.All(account.GetProperty("services").EnumerateArray(), x => Assert.Contains(Shown(x), page, StringComparison.Ordinal));
        Assert.Contains(account.GetProperty("services").EnumerateArray(), x => x.GetProperty("owed").GetDecimal() > 0);
        Assert.Contains(account.GetProperty("services").EnumerateArray(), x => x.GetProperty("owed").GetDecimal() < 0);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Neighbours_in_the_house_are_not_seen(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        using var staff = await host.SignInStaff("operator", "irkutsk-demo-operator");
        const string neighbours = "{ account(number: \"1000000001\") { house { accounts(last: 100) { totalCount nodes { number } } } } }";
        Assert.All(Numbers(await ivanov.Graph(neighbours)), x => Assert.Contains(x, (string[])["И1000000001", "И1000000002"]));
        var all = await staff.Graph(neighbours);
        Assert.True(Numbers(all).Count > 10);
        Assert.Equal(Numbers(all).Order(StringComparer.Ordinal), Numbers(all));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Nodes_of_others_and_forged_ids_are_null(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var staff = await host.SignInStaff("operator", "irkutsk-demo-operator");
        using var petrova = await host.SignInAsPetrova();
        var ivanovs = (await staff.Graph("""
            { account(number: "1000000001") { id house { id accounts(first: 1) { nodes { id } } } services { id settlements(first: 1) { nodes { id } } meters { id readings(first: 1) { nodes { id } } } } bills(first: 1) { nodes { id } } payments(first: 1) { nodes { id } } } }
            """)).GetProperty("data").GetProperty("account");
        var ids = Ids(ivanovs).Distinct().ToList();
        Assert.True(ids.Count > 20);
        foreach (var id in ids)
        {
            var seen = (await staff.Graph("query($id: ID!) { node(id: $id) { id __typename } }", new { id })).GetProperty("data").GetProperty("node");
            Assert.Equal(id, seen.GetProperty("id").GetString());
            var foreign = (await petrova.Graph("query($id: ID!) { node(id: $id) { id __typename } }", new { id })).GetProperty("data").GetProperty("node");
            // The house is shared by both flats; nothing else is.
            Assert.True(foreign.ValueKind == JsonValueKind.Null || foreign.GetProperty("__typename").GetString() == "House");
        }
        foreach (var forged in (string[])["", "x", "////", "QWNjb3VudDo", "QWNjb3VudDoxOjI6Mw", new string('a', 5000)])
            Assert.Equal(JsonValueKind.Null, (await petrova.Graph("query($id: ID!) { node(id: $id) { id } }", new { id = forged })).GetProperty("data").GetProperty("node").ValueKind);
    }

    private static List<string> Numbers(JsonElement answer)
    {
        var accounts = answer.GetProperty("data").GetProperty("account").GetProperty("house").GetProperty("accounts");
        var numbers = accounts.GetProperty("nodes").EnumerateArray().Select(x => x.GetProperty("number").GetString()!).ToList();
        Assert.Equal(accounts.GetProperty("totalCount").GetInt32(), numbers.Count);
        return numbers;
    }

    private static IEnumerable<string> Ids(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(x => x.Name == "id" ? [x.Value.GetString()!] : Ids(x.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Ids),
        _ => [],
    };

    private static string Shown(JsonElement owed) =>
        Plain(owed.GetProperty("owed").GetDecimal().ToString("N2", System.Globalization.CultureInfo.GetCultureInfo("ru-RU")));

    private static string Plain(string text) => text.Replace("\u00a0", "").Replace("\u202f", "").Replace(" ", "").Replace('\u2212', '-');
}
