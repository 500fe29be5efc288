namespace Cabinet.Tests.Graph;

/// <summary>Totals: each is what SQL written by hand adds up; analysts see no group of fewer than five accounts.</summary>
public class TotalTests
{
    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Settlements_add_up_by_month_and_service(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var staff = await host.SignInStaff("operator", "irkutsk-demo-operator");
        var found = await staff.Ask(
            """
            settlementTotals(groupBy: [PERIOD, SERVICE], where: { period: { gte: "2026-09" } }) {
                totalCount nodes { period service count accounts sum { charged closing volume } average { paid } minimum { closing } maximum { volume } } }
            """);
        var expected = await host.Database.Sql(
            """
            SELECT period, kind, count(*), count(DISTINCT account_id), sum(charged) / 100.0, sum(closing) / 100.0, coalesce(sum(CAST(volume AS decimal)), 0), floor(avg(paid) + 0.5) / 100.0, min(closing) / 100.0,
                max(CAST(volume AS decimal))
            FROM settlements WHERE period >= '2026-09-01' GROUP BY period, kind ORDER BY period, kind
            """);
        Assert.Equal(expected.Count, found.GetProperty("totalCount").GetInt32());
        Assert.Equal(expected.Select(Named), found.Rows("period", "service", "count", "accounts", "sum.charged", "sum.closing", "sum.volume", "average.paid", "minimum.closing", "maximum.volume"));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Groups_come_in_any_order_page_by_page(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var staff = await host.SignInStaff("operator", "irkutsk-demo-operator");
        foreach (var (order, sql) in ((string, string)[])[
            ("[{ sum: { closing: DESC } }]", "sum(closing) DESC, period DESC, street DESC"), ("[{ average: { volume: ASC } }]", "coalesce(avg(CAST(volume AS decimal)), 0), period, street"),
            ("[{ street: DESC }, { count: ASC }]", "street DESC, count(*), period"), ("[]", "period, street")])
        {
            var (rows, at) = (new List<string>(), (string?)null);
            do
            {
                var page = await staff.Ask(
                    $"settlementTotals(groupBy: [PERIOD, STREET], order: {order}, first: 19, after: $at) {{ nodes {{ period street sum {{ closing }} }} pageInfo {{ endCursor hasNextPage }} }}",
                    new { at }, "query($at: String)");
                rows.AddRange(page.Rows("period", "street", "sum.closing"));
                at = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
            }
            while (at is not null);
            var expected = await host.Database.Sql(
                $"SELECT period, street, sum(closing) / 100.0 FROM settlements s JOIN accounts a ON a.id = s.account_id JOIN houses h ON h.id = a.house_id GROUP BY period, street ORDER BY {sql}");
            Assert.Equal(expected.Select(x => x[..7] + x[10..]), rows);
        }
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Readings_and_payments_add_up_by_all_that_they_have(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var staff = await host.SignInStaff("operator", "irkutsk-demo-operator");
        var enums = (await staff.Ask("readingTotals(groupBy: [SOURCE, STATUS, ZONE], first: 100) { nodes { count accounts } }")).Rows("count", "accounts");
        Assert.Equal(await host.Database.Sql("SELECT count(*), count(DISTINCT account_id) FROM readings GROUP BY source, status, zone ORDER BY source, status, zone"), enums);
        var paid = (await staff.Ask("paymentTotals(groupBy: [PERIOD, CHANNEL], where: { paidOn: { gte: \"2026-01-01\" } }, first: 100) { nodes { period channel count sum { sum } maximum { sum } } }"))
            .Rows("period", "channel", "count", "sum.sum", "maximum.sum");
        var month = kind == Databases.Sqlite ? "strftime('%Y-%m', paid_on)" : "to_char(paid_on, 'YYYY-MM')";
        Assert.Equal(await host.Database.Sql(
            $"SELECT {month}, channel, count(*), sum(sum) / 100.0, max(sum) / 100.0 FROM payments WHERE paid_on >= '2026-01-01' GROUP BY 1, channel ORDER BY 1, channel"), paid);
        var all = await staff.Ask("consumptionTotals { nodes { count accounts perAccount sum { volume } } }");
        Assert.Equal(await host.Database.Sql(
            "SELECT count(*), count(DISTINCT account_id), sum(CAST(consumption AS decimal)) / count(DISTINCT account_id), sum(CAST(consumption AS decimal)) FROM readings WHERE consumption IS NOT NULL AND status IN (1, 2)"),
            all.Rows("count", "accounts", "perAccount", "sum.volume"));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_resident_adds_up_the_own_accounts_only(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        Assert.Equal(await host.Database.Sql("SELECT count(*), 2 FROM settlements WHERE account_id IN (1000000001, 1000000002)"),
            (await ivanov.Ask("settlementTotals { nodes { count accounts } }")).Rows("count", "accounts"));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Analysts_see_no_group_of_fewer_than_five_accounts(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var analyst = await host.SignInStaff("analyst", "irkutsk-demo-analyst");
        using var staff = await host.SignInStaff("operator", "irkutsk-demo-operator");
        const string Field = "settlementTotals(groupBy: [HOUSE, SERVICE], where: { period: { eq: \"2026-10\" }, closing: { gt: 500 } }, first: 100) { totalCount nodes { house { address } service sum { closing } } }";
        const string Sql = "FROM settlements s JOIN accounts a ON a.id = s.account_id JOIN houses h ON h.id = a.house_id WHERE period = '2026-10-01' AND closing > 50000 GROUP BY h.id, h.address, kind";
        var hidden = await host.Database.Sql($"SELECT h.address, kind, sum(closing) / 100.0 {Sql} HAVING count(DISTINCT s.account_id) >= 5 ORDER BY h.id, kind");
        var all = await host.Database.Sql($"SELECT h.address, kind, sum(closing) / 100.0 {Sql} ORDER BY h.id, kind");
        Assert.NotEqual(hidden.Count, all.Count);
        var found = await analyst.Ask(Field);
        Assert.Equal(hidden.Count, found.GetProperty("totalCount").GetInt32());
        Assert.Equal(hidden.Select(x => x.Split(" | ")[2]), found.Rows("sum.closing"));
        Assert.Equal(all.Select(x => x.Split(" | ")[2]), (await staff.Ask(Field)).Rows("sum.closing"));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Nothing_lies_beyond_the_one_group_of_all(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var staff = await host.SignInStaff("operator", "irkutsk-demo-operator");
        var cursor = (await staff.Ask("paymentTotals { edges { cursor } }")).GetProperty("edges")[0].GetProperty("cursor").GetString();
        Assert.Empty((await staff.Ask($"paymentTotals(after: \"{cursor}\") {{ nodes {{ count }} }}")).Rows("count"));
    }

    [Theory]
    [InlineData("settlementTotals(groupBy: [SERVICE], order: [{ period: ASC }])", "ORDER_KEYS")]
    [InlineData("settlementTotals(first: 101)", "PAGE_SIZE")]
    [InlineData("readingTotals(groupBy: [PERIOD], after: \"fDE\")", "CURSOR")]
    public async Task What_cannot_be_added_up_is_refused_with_a_code(string field, string code)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var ivanov = await host.SignInAsIvanov();
        Assert.Equal(code, await ivanov.AskInVain(field + " { nodes { count } }"));
    }

    /// <summary>A row of SQL as the API names a month and a service.</summary>
    private static string Named(string row)
    {
        string[] services = ["", "ELECTRICITY", "HEATING", "HOT_WATER", "COLD_WATER", "WASTE_WATER", "WASTE"];
        var parts = row.Split(" | ");
        return string.Join(" | ", [parts[0][..7], services[int.Parse(parts[1])], .. parts[2..]]);
    }
}
