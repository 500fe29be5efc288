using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Cabinet.Browser;

/// <summary>An analyst's questions, typed into Banana Cake Pop: each answer is what SQL written by hand finds.</summary>
[Collection(OneSite.Name)]
public class AnalystTests(Site site)
{
    private static readonly (string Query, string Path, string Sql)[] Questions =
    [
        ("query Debt { settlementTotals(groupBy: [HOUSE, SERVICE], where: { period: { eq: \"2026-10\" }, closing: { gt: 0 } }, order: [{ sum: { closing: DESC } }]) { nodes { sum { closing } } } }",
            "settlementTotals.nodes.sum.closing",
            "SELECT sum(s.closing) / 100.0 FROM settlements s JOIN accounts a ON a.id = s.account_id WHERE s.period = '2026-10-01' AND s.closing > 0 GROUP BY a.house_id, s.kind HAVING count(*) >= 5 ORDER BY 1 DESC"),
        ("query Owing { accounts(where: { owed: { gt: 10000 }, bills: { none: { period: { gte: \"2026-07\" }, total: { lte: 10000 } } } }, order: [{ owed: DESC }]) { nodes { owed } } }",
            "accounts.nodes.owed",
            """
            SELECT (SELECT sum(s.closing) FROM settlements s WHERE s.account_id = a.id AND s.period = '2026-10-01') / 100.0 AS owed FROM accounts a WHERE
            (SELECT count(*) FROM (SELECT 1 FROM settlements s WHERE s.account_id = a.id AND s.period >= '2026-07-01' GROUP BY s.period HAVING sum(s.closing) > 1000000) p) = 4 ORDER BY owed DESC
            """),
        ("query Water { consumptionTotals(groupBy: [PERIOD], where: { meter: { serviceKind: { eq: COLD_WATER } } }) { nodes { perAccount } } }",
            "consumptionTotals.nodes.perAccount",
            "SELECT sum(CAST(r.consumption AS REAL)) / count(DISTINCT r.account_id) FROM readings r JOIN meters m ON m.id = r.meter_id WHERE m.service_kind = 4 AND r.consumption IS NOT NULL AND r.status IN (1, 2) GROUP BY r.period ORDER BY r.period"),
    ];

    [Fact]
    public async Task Every_question_of_an_analyst_is_answered_right()
    {
        await using var visit = await site.Visit(Screen.Wide);
        await visit.SignInStaff("analyst");
        await Ide.Open(visit);
        foreach (var (query, path, sql) in Questions)
        {
            var answer = await Ide.Run(visit, query);
            Assert.False(answer.TryGetProperty("errors", out var errors), $"{errors}");
            var found = Numbers(answer.GetProperty("data"), path.Split('.')).ToList();
            Assert.NotEmpty(found);
            Assert.Equal(Sql(sql), found);
            await visit.Page.Locator(".view-lines").Filter(new() { HasText = path.Split('.')[0] }).Last.WaitForAsync();
        }
        await visit.Picture("ide-water");
        Assert.Empty(visit.Complaints);
    }

    private static IEnumerable<string> Numbers(JsonElement at, string[] path) =>
        at.ValueKind == JsonValueKind.Array ? at.EnumerateArray().SelectMany(x => Numbers(x, path))
        : path.Length == 0 ? [Text(at.GetDouble())] : Numbers(at.GetProperty(path[0]), path[1..]);

    private List<string> Sql(string sql)
    {
        using var connection = new SqliteConnection(site.Database);
        connection.Open();
#pragma warning disable CA2100 // Written above.
        using var command = new SqliteCommand(sql, connection);
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(Text(reader.GetDouble(0)));
        return rows;
    }

    private static string Text(double number) => Math.Round(number, 3).ToString("0.###", CultureInfo.InvariantCulture);
}
