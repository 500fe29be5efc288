namespace Cabinet.Tests.Graph;

/// <summary>Orders: every page forward and backward meets every row once, in the order of SQL written by hand, and an index stands behind each.</summary>
public class OrderTests
{
    private static readonly (string List, string Order, string Sql)[] Orders =
    [
        ("accounts", "{ number: ASC }", "accounts ORDER BY id"),
        ("accounts", "{ owed: DESC }", "accounts ORDER BY owed DESC, id DESC"),
        ("services", "{ account: DESC }", "services ORDER BY account_id DESC, kind DESC"),
        ("services", "{ owed: ASC }", "services ORDER BY owed, account_id, kind"),
        ("settlements", "{ account: ASC }", "settlements ORDER BY account_id, kind, period"),
        ("settlements", "{ period: DESC }", "settlements ORDER BY period DESC, account_id DESC, kind DESC"),
        ("meters", "{ known: DESC }", "meters WHERE kind = 1 ORDER BY id DESC"),
        ("meters", "{ installedOn: ASC }", "meters WHERE kind = 1 ORDER BY installed_on, id"),
        ("readings", "{ recorded: ASC }", "readings ORDER BY id"),
        ("readings", "{ takenOn: DESC }", "readings ORDER BY taken_on DESC, id DESC"),
        ("bills", "{ account: DESC }", "bills ORDER BY account_id DESC, period DESC"),
        ("bills", "{ period: DESC }", "bills ORDER BY period DESC, total DESC, account_id DESC"),
        ("bills", "{ period: ASC }, { total: DESC }", "bills ORDER BY period, total DESC, account_id DESC"),
        ("payments", "{ account: ASC }", "payments ORDER BY account_id, paid_on, id"),
        ("payments", "{ paidOn: ASC }", "payments ORDER BY paid_on, id"),
        ("houses", "{ address: ASC }", "houses ORDER BY address, id"),
    ];

    private static readonly Dictionary<string, string> Keys = new()
    {
        ["services"] = "account_id, kind",
        ["settlements"] = "account_id, kind, period",
        ["bills"] = "account_id, period",
    };

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Pages_of_any_order_meet_every_row_once_as_SQL_written_by_hand_does(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var staff = await host.SignInStaff("operator", "irkutsk-demo-operator");
        foreach (var (list, order, sql) in Orders)
        {
            var expected = (await host.Database.Sql($"SELECT {Keys.GetValueOrDefault(list, "id")} FROM {sql}")).Take(400).ToList();
            var forward = await Walk(staff, list, order, "first: 67, after: $at", "hasNextPage", "endCursor", expected.Count);
            Assert.Equal(expected, forward.Take(expected.Count));
            var turned = Turn(order);
            var backward = await Walk(staff, list, turned, "last: 67, before: $at", "hasPreviousPage", "startCursor", expected.Count);
            if (turned.Split('{').Length == 2)
                Assert.Equal(expected, backward.AsEnumerable().Reverse().Take(expected.Count));
        }
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task An_index_stands_behind_every_order(string kind)
    {
        var statements = new Statements();
        await using var host = await CabinetHost.Start(kind, statements.Listen, Statements.Setting);
        using var staff = await host.SignInStaff("operator", "irkutsk-demo-operator");
        foreach (var (list, order, _) in Orders.Where(x => !x.Order.Contains("}, {", StringComparison.Ordinal)))
        {
            statements.Clear();
            await staff.Ask($"{list}(first: 5, order: [{order}]) {{ nodes {{ id }} }}");
            var sql = Assert.Single(statements.All, x => x.Contains("LIMIT @p", StringComparison.Ordinal));
            var plan = kind == Databases.Sqlite
                ? await host.Database.Sql("EXPLAIN QUERY PLAN " + sql)
                : await host.Database.Sql($"SET enable_seqscan = off; SET enable_sort = off; EXPLAIN {sql.Replace("@p", "6", StringComparison.Ordinal)}");
            Assert.DoesNotContain(plan, x => x.Contains("TEMP B-TREE FOR ORDER BY", StringComparison.Ordinal) || x.Trim(' ', '-', '>').StartsWith("Sort ", StringComparison.Ordinal));
            Assert.NotEmpty(plan);
        }
    }

    /// <summary>The keys of the rows as SQL writes them, read from their opaque ids.</summary>
    private static async Task<List<string>> Walk(Person person, string list, string order, string arguments, string more, string cursor, int most)
    {
        var (keys, at) = (new List<string>(), (string?)null);
        var back = more == "hasPreviousPage";
        do
        {
            var found = await person.Ask($"{list}({arguments}, order: [{order}]) {{ nodes {{ id }} pageInfo {{ {more} {cursor} }} }}", new { at }, "query($at: String)");
            var page = found.Rows("id").Select(Key);
            keys = back ? [.. page, .. keys] : [.. keys, .. page];
            at = found.GetProperty("pageInfo").GetProperty(more).GetBoolean() ? found.GetProperty("pageInfo").GetProperty(cursor).GetString() : null;
        }
        while (at is not null && keys.Count < most);
        Assert.Equal(keys.Count, keys.Distinct().Count());
        return keys;
    }

    private static string Key(string id)
    {
        Assert.True(Cabinet.Graph.NodeId.TryRead(id, out var type, out var keys));
        return string.Join(" | ", keys.Select((x, i) => type is "Settlement" or "Bill" && i == keys.Length - 1 ? DateOnly.FromDayNumber((int)x).ToString("yyyy-MM-dd") : x.ToString()));
    }

    /// <summary>The other way round: its last page is the first one of the order.</summary>
    private static string Turn(string order) =>
        order.Contains("ASC", StringComparison.Ordinal) ? order.Replace("ASC", "DESC", StringComparison.Ordinal) : order.Replace("DESC", "ASC", StringComparison.Ordinal);
}
