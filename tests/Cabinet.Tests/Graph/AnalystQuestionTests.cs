namespace Cabinet.Tests.Graph;

/// <summary>What an analyst writes in Banana Cake Pop, against SQL written by hand.</summary>
public class AnalystQuestionTests
{
    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Debt_by_house_and_service_for_the_last_period(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var analyst = await host.SignInStaff("analyst", "irkutsk-demo-analyst");
        var found = await analyst.Ask(
            """
            settlementTotals(groupBy: [HOUSE, SERVICE], where: { period: { eq: "2026-10" }, closing: { gt: 0 } }, order: [{ sum: { closing: DESC } }], first: 100) {
                nodes { house { address } accounts sum { closing } average { closing } } }
            """);
        Assert.Equal(await host.Database.Sql(
            """
            SELECT h.address, count(*), sum(s.closing) / 100.0, floor(avg(s.closing) + 0.5) / 100.0
            FROM settlements s JOIN accounts a ON a.id = s.account_id JOIN houses h ON h.id = a.house_id
            WHERE s.period = '2026-10-01' AND s.closing > 0 GROUP BY h.id, h.address, s.kind HAVING count(*) >= 5 ORDER BY sum(s.closing) DESC
            """), found.Rows("house.address", "accounts", "sum.closing", "average.closing"));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Accounts_owing_more_than_a_sum_for_more_than_three_months(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var analyst = await host.SignInStaff("analyst", "irkutsk-demo-analyst");
        foreach (var sum in (int[])[1_000, 10_000])
        {
            var found = await analyst.Ask(
                $$"""
                accounts(where: { owed: { gt: {{sum}} }, bills: { some: { period: { eq: "2026-07" } }, none: { period: { gte: "2026-07" }, total: { lte: {{sum}} } } } }, order: [{ owed: DESC }], first: 100) {
                    totalCount nodes { owed } }
                """);
            Assert.Equal(await host.Database.Sql(
                $"""
                SELECT (SELECT sum(owed) FROM services v WHERE v.account_id = a.id) / 100.0 AS owed FROM accounts a
                WHERE (SELECT count(*) FROM (SELECT s.period FROM settlements s WHERE s.account_id = a.id AND s.period >= '2026-07-01' GROUP BY s.period HAVING sum(s.closing) > {sum}00) p) = 4
                ORDER BY owed DESC
                """), found.Rows("owed"));
        }
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Average_cold_water_by_month(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var analyst = await host.SignInStaff("analyst", "irkutsk-demo-analyst");
        var found = await analyst.Ask("consumptionTotals(groupBy: [PERIOD], where: { meter: { serviceKind: { eq: COLD_WATER } } }, first: 100) { nodes { period perAccount average { volume } } }");
        var expected = await host.Database.Sql(
            """
            SELECT period, sum(CAST(consumption AS decimal)) / count(DISTINCT r.account_id), avg(CAST(consumption AS decimal)) FROM readings r JOIN meters m ON m.id = r.meter_id
            WHERE m.service_kind = 4 AND consumption IS NOT NULL AND status IN (1, 2) GROUP BY period HAVING count(DISTINCT r.account_id) >= 5 ORDER BY period
            """);
        Assert.True(expected.Count > 30);
        Assert.Equal(expected.Select(x => x[..7] + x[10..]), found.Rows("period", "perAccount", "average.volume"));
    }
}
