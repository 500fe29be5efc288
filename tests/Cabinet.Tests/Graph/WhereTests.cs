namespace Cabinet.Tests.Graph;

/// <summary>Filters: each finds as many rows as SQL written by hand, and none finds more than the viewer may see.</summary>
public class WhereTests
{
    private const string Joined = "settlements s JOIN accounts a ON a.id = s.account_id JOIN houses h ON h.id = a.house_id";

    private static readonly (string Field, string Sql)[] Cases =
    [
        ("accounts(where: { owed: { gt: 1000 } })", "accounts WHERE owed > 100000"),
        ("accounts(where: { owed: { gte: -100.5, lt: 2500.25 } })", "accounts WHERE owed >= -10050 AND owed < 250025"),
        ("accounts(where: { lastName: { eq: \"Иванов\" } })", "accounts WHERE last_name = 'Иванов'"),
        ("accounts(where: { lastName: { startsWith: \"Ив\" }, firstName: { contains: \"а\" } })", "accounts WHERE last_name LIKE 'Ив%' AND first_name LIKE '%а%'"),
        ("accounts(where: { lastName: { contains: \"%\" } })", "accounts WHERE 1 = 0"),
        ("accounts(where: { phone: { eq: null } })", "accounts WHERE phone IS NULL"),
        ("accounts(where: { email: { neq: null } })", "accounts WHERE email IS NOT NULL"),
        ("accounts(where: { rooms: { in: [1, 3] } })", "accounts WHERE rooms IN (1, 3)"),
        ("accounts(where: { rooms: { nin: [1, 3] } })", "accounts WHERE rooms IS NULL OR rooms NOT IN (1, 3)"),
        ("accounts(where: { rooms: { in: [] } })", "accounts WHERE 1 = 0"),
        ("accounts(where: { totalArea: { lte: 50.5 } })", "accounts WHERE CAST(total_area AS decimal) <= 50.5"),
        ("accounts(where: { or: [{ residents: { eq: 1 } }, { rooms: { eq: 2 } }], not: { owed: { gt: 0 } } })", "accounts WHERE (residents = 1 OR rooms = 2) AND NOT owed > 0"),
        ("accounts(where: { and: [{ owed: { gt: 0 } }, { house: { street: { contains: \"Ленина\" } } }] })",
            "accounts a JOIN houses h ON h.id = a.house_id WHERE owed > 0 AND h.street LIKE '%Ленина%'"),
        ("accounts(where: {})", "accounts"),
        ("accounts(where: { services: { some: { kind: { eq: HOT_WATER }, owed: { gt: 100 } } } })",
            "accounts a WHERE EXISTS (SELECT 1 FROM services v WHERE v.account_id = a.id AND v.kind = 3 AND v.owed > 10000)"),
        ("accounts(where: { meters: { any: false } })", "accounts a WHERE NOT EXISTS (SELECT 1 FROM meters m WHERE m.account_id = a.id)"),
        ("accounts(where: { services: { all: { owed: { lte: 0 } } } })", "accounts a WHERE NOT EXISTS (SELECT 1 FROM services v WHERE v.account_id = a.id AND v.owed > 0)"),
        ("accounts(where: { payments: { none: { paidOn: { gte: \"2026-10-15\" } } } })",
            "accounts a WHERE NOT EXISTS (SELECT 1 FROM payments p WHERE p.account_id = a.id AND p.paid_on >= '2026-10-15')"),
        ("services(where: { settlements: { some: { period: { eq: \"2026-10\" }, charged: { eq: 0 } } } })",
            "services v WHERE EXISTS (SELECT 1 FROM settlements s WHERE s.account_id = v.account_id AND s.kind = v.kind AND s.period = '2026-10-01' AND s.charged = 0)"),
        ("settlements(where: { account: { house: { street: { contains: \"Ленина\" } } }, closing: { gt: 0 } })", Joined + " WHERE h.street LIKE '%Ленина%' AND closing > 0"),
        ("settlements(where: { service: { kind: { in: [HEATING, WASTE] } }, period: { gte: \"2026-01\", lte: \"2026-06\" } })",
            "settlements WHERE kind IN (2, 6) AND period BETWEEN '2026-01-01' AND '2026-06-01'"),
        ("settlements(where: { volume: { eq: 2 } })", "settlements WHERE CAST(volume AS decimal) = 2"),
        ("settlements(where: { volume: { gt: 100.5 } })", "settlements WHERE CAST(volume AS decimal) > 100.5"),
        ("meters(where: { verifyBy: { lt: \"2026-11-20\" }, removedOn: { eq: null } })", "meters WHERE kind = 1 AND verify_by < '2026-11-20' AND removed_on IS NULL"),
        ("meters(where: { serviceKind: { eq: COLD_WATER }, readings: { some: { source: { eq: INSPECTOR } } } })",
            "meters m WHERE kind = 1 AND service_kind = 4 AND EXISTS (SELECT 1 FROM readings r WHERE r.meter_id = m.id AND r.source = 7)"),
        ("readings(where: { meter: { zoneCount: { eq: 2 } }, zone: { eq: T2 }, status: { neq: REFUSED } })",
            "readings r JOIN meters m ON m.id = r.meter_id WHERE m.zone_count = 2 AND r.zone = 2 AND r.status <> 3"),
        ("bills(where: { total: { gt: 3000 }, period: { in: [\"2026-10\", \"2026-09\"] } })", "bills WHERE total > 300000 AND period IN ('2026-10-01', '2026-09-01')"),
        ("payments(where: { channel: { startsWith: \"Сбер\" }, sum: { gte: 500 } })", "payments WHERE channel LIKE 'Сбер%' AND sum >= 50000"),
        ("houses(where: { address: { contains: \"ул\" } })", "houses WHERE address LIKE '%ул%'"),
    ];

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_filter_finds_what_SQL_written_by_hand_finds(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var staff = await host.SignInStaff("operator", "irkutsk-demo-operator");
        foreach (var (field, sql) in Cases)
            Assert.Equal(field + (await host.Database.Sql("SELECT count(*) FROM " + sql))[0], field + (await staff.Ask(field + " { totalCount }")).GetProperty("totalCount"));
    }

    [Fact]
    public async Task A_filter_comes_in_variables_too()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var staff = await host.SignInStaff("operator", "irkutsk-demo-operator");
        var where = new { owed = new { gt = 1000.5 }, house = new { street = new { contains = "Ленина" } } };
        var found = await staff.Ask("accounts(where: $where) { totalCount }", new { where }, "query($where: AccountFilterInput)");
        Assert.Equal(found.GetProperty("totalCount").GetRawText(), (await staff.Ask("accounts(where: { owed: { gt: 1000.5 }, house: { street: { contains: \"Ленина\" } } }) { totalCount }")).GetProperty("totalCount").GetRawText());
        Assert.NotEqual(0, found.GetProperty("totalCount").GetInt32());
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task No_filter_finds_more_than_the_viewer_may_see(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        using var stranger = host.Stranger();
        Assert.Equal(["И1000000001", "И1000000002"], (await ivanov.Ask("accounts { nodes { number } }")).Rows("number"));
        Assert.Empty((await ivanov.Ask("accounts(where: { or: [{ lastName: { eq: \"Сидоров\" } }, { number: { eq: \"И1000000003\" } }] }) { nodes { number } }")).Rows("number"));
        foreach (var list in (string[])["services", "settlements", "meters", "readings", "bills", "payments"])
            Assert.Equal(0, (await ivanov.Ask($"{list}(where: {{ account: {{ number: {{ neq: \"И1000000001\" }}, lastName: {{ neq: \"Петрова\" }} }} }}) {{ totalCount }}")).GetProperty("totalCount").GetInt32());
        Assert.Equal(await host.Database.Sql("SELECT DISTINCT h.address FROM houses h JOIN accounts a ON a.house_id = h.id WHERE a.id IN (1000000001, 1000000002) ORDER BY h.address"),
            (await ivanov.Ask("houses(order: [{ address: ASC }]) { nodes { address } }")).Rows("address"));
        foreach (var list in (string[])["accounts", "services", "settlements", "meters", "readings", "bills", "payments", "houses"])
            Assert.Equal(0, (await stranger.Ask($"{list} {{ totalCount }}")).GetProperty("totalCount").GetInt32());
    }

    [Theory]
    [InlineData("accounts(where: { owed: { gt: null } })", "WHERE_NULL")]
    [InlineData("accounts(where: { lastName: { eq: \"\\u0000\" } })", "WHERE_TEXT")]
    [InlineData("accounts(order: [{ owed: ASC, number: ASC }])", "ORDER_KEYS")]
    [InlineData("accounts(order: [{}])", "ORDER_KEYS")]
    [InlineData("accounts(order: [{ owed: ASC }], after: \"fDEwMDAwMDAwMDE\")", "CURSOR")]
    [InlineData("bills(order: [{ period: ASC }], after: \"////\")", "CURSOR")]
    public async Task What_cannot_be_chosen_is_refused_with_a_code(string field, string code)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var ivanov = await host.SignInAsIvanov();
        Assert.Equal(code, await ivanov.AskInVain(field + " { totalCount nodes { id } }"));
    }

    [Fact]
    public async Task A_filter_of_too_many_conditions_is_refused()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var ivanov = await host.SignInAsIvanov();
        var fifty = string.Join(", ", Enumerable.Repeat("{ rooms: { eq: 1 } }", 50));
        Assert.Equal(0, (await ivanov.Ask($"accounts(where: {{ and: [{fifty}, {{}}] }}) {{ totalCount }}")).GetProperty("totalCount").GetInt32());
        Assert.Equal("WHERE_SIZE", await ivanov.AskInVain($"accounts(where: {{ and: [{fifty}, {{ rooms: {{ eq: 1 }} }}] }}) {{ totalCount }}"));
        Assert.Equal("WHERE_SIZE", await ivanov.AskInVain($"accounts(where: {{ rooms: {{ in: [{string.Join(", ", Enumerable.Range(0, 101))}] }} }}) {{ totalCount }}"));
    }

    [Theory]
    [InlineData("accounts(where: { lastName: { startsWith: \"И\" } })")]
    [InlineData("accounts(where: { not: { or: [{ phone: { eq: null } }] } })")]
    [InlineData("settlements(where: { account: { number: { eq: \"И1000000001\" } } })")]
    [InlineData("readings(where: { meter: { serial: { startsWith: \"1\" } } })")]
    [InlineData("readings(where: { meter: { account: { flat: { eq: \"1\" } } } })")]
    [InlineData("settlementTotals(where: { account: { email: { contains: \"@\" } } })")]
    public async Task An_analyst_cannot_filter_by_personal_data(string field)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var analyst = await host.SignInStaff("analyst", "irkutsk-demo-analyst");
        Assert.Equal("PERSONAL_DATA", await analyst.AskInVain(field + " { totalCount }"));
    }
}
