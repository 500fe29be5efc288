using System.Text.Json;

namespace Cabinet.Tests.Graph;

/// <summary>Connections: forward and backward by keyset, the count only when asked, sizes of 1 to 100.</summary>
public class PagingTests
{
    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Pages_forward_and_backward_meet_every_row_once(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var staff = await host.SignInStaff("operator", "irkutsk-demo-operator");
        foreach (var list in (string[])["accounts", "services", "settlements", "meters", "readings", "bills", "payments"])
        {
            var forward = await Walk(staff, list, "first: 100, after: $at", "hasNextPage", "endCursor", 3);
            var backward = await Walk(staff, list, "last: 100, before: $at", "hasPreviousPage", "startCursor", 3);
            Assert.Equal(forward.Count, forward.Distinct().Count());
            Assert.Equal(backward.Count, backward.Distinct().Count());
        }
        var all = await Walk(staff, "meters", "first: 7, after: $at", "hasNextPage", "endCursor", 1000);
        var turned = await Walk(staff, "meters", "last: 9, before: $at", "hasPreviousPage", "startCursor", 1000);
        Assert.Equal(all.Order(), turned.Order());
        var counted = (await staff.Graph("{ meters(first: 1) { totalCount } }")).GetProperty("data").GetProperty("meters").GetProperty("totalCount").GetInt32();
        Assert.Equal(counted, all.Count);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_services_settlements_page_both_ways_between_periods(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        var first = await Settlements(ivanov, "from: \"2026-01\", to: \"2026-10\", first: 4");
        Assert.Equal(["2026-10", "2026-09", "2026-08", "2026-07"], Periods(first));
        Assert.Equal(10, first.GetProperty("totalCount").GetInt32());
        var end = first.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        Assert.Equal(["2026-06", "2026-05"], Periods(await Settlements(ivanov, $"from: \"2026-01\", to: \"2026-10\", first: 2, after: \"{end}\"")));
        Assert.Equal(["2026-09", "2026-08"], Periods(await Settlements(ivanov, $"last: 2, before: \"{end}\"")));
    }

    [Theory]
    [InlineData("accounts(first: 0)", "PAGE_SIZE")]
    [InlineData("accounts(first: -1)", "PAGE_SIZE")]
    [InlineData("accounts(first: 101)", "PAGE_SIZE")]
    [InlineData("accounts(last: 2147483647)", "PAGE_SIZE")]
    [InlineData("accounts(first: 1, last: 1)", "PAGE_SIZE")]
    [InlineData("accounts(after: \"forged\")", "CURSOR")]
    [InlineData("settlements(after: \"MQ\")", "CURSOR")]
    [InlineData("readings(before: \"////\")", "CURSOR")]
    public async Task What_cannot_be_paged_is_refused_with_a_code(string field, string code)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var ivanov = await host.SignInAsIvanov();
        var answer = await ivanov.Graph($"{{ {field} {{ nodes {{ id }} }} }}");
        Assert.Equal(code, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private static async Task<List<string>> Walk(Person person, string list, string arguments, string more, string cursor, int mostPages)
    {
        var (ids, at) = (new List<string>(), (string?)null);
        for (var page = 0; page < mostPages; page++)
        {
            var answer = await person.Graph($"query($at: String) {{ {list}({arguments}) {{ nodes {{ id }} edges {{ cursor }} pageInfo {{ {more} {cursor} }} }} }}", new { at });
            Assert.False(answer.TryGetProperty("errors", out var errors), $"{list}: {errors}");
            var found = answer.GetProperty("data").GetProperty(list);
            ids.AddRange(found.GetProperty("nodes").EnumerateArray().Select(x => x.GetProperty("id").GetString()!));
            at = found.GetProperty("pageInfo").GetProperty(cursor).GetString();
            if (!found.GetProperty("pageInfo").GetProperty(more).GetBoolean())
                break;
        }
        return ids;
    }

    private static async Task<JsonElement> Settlements(Person person, string arguments)
    {
        var answer = await person.Graph($"{{ account(number: \"1000000001\") {{ services {{ settlements({arguments}) {{ totalCount nodes {{ period }} pageInfo {{ endCursor }} }} }} }} }}");
        return answer.GetProperty("data").GetProperty("account").GetProperty("services")[0].GetProperty("settlements");
    }

    private static IEnumerable<string> Periods(JsonElement connection) => connection.GetProperty("nodes").EnumerateArray().Select(x => x.GetProperty("period").GetString()!);
}
