using Cabinet.Data.Batches;
using Cabinet.Data.Rules;

namespace Cabinet.Data.Import;

/// <summary>What follows from settlements, for the accounts that a file touched: what each service owes, and the bills of the file's periods.</summary>
internal sealed class SettledAccounts
{
    /// <summary>Closing of a service's latest settlement, as a subquery beside <c>services</c>.</summary>
    public const string Latest =
        "(SELECT s.closing FROM settlements s WHERE s.account_id = services.account_id AND s.kind = services.kind ORDER BY s.period DESC LIMIT 1)";

    /// <summary>Owed over all services, as a subquery beside <c>accounts</c>.</summary>
    public const string OfAllServices = "(SELECT CAST(coalesce(sum(v.owed), 0) AS bigint) FROM services v WHERE v.account_id = accounts.id)";
    private int _first = int.MaxValue;
    private int _last = int.MinValue;

    /// <summary>Remembers that the file has a row of this period.</summary>
    public void Saw(int period)
    {
        _first = Math.Min(_first, period);
        _last = Math.Max(_last, period);
    }

    public void Write(Loading loading)
    {
        if (!loading.Changed)
            return;
        loading.Execute($"UPDATE services SET owed = {Latest} WHERE account_id IN (SELECT id FROM touched) AND owed <> {Latest}");
        loading.Execute($"UPDATE accounts SET owed = {OfAllServices} WHERE id IN (SELECT id FROM touched) AND owed <> {OfAllServices}");
        loading.Execute(
            $"""
            WITH due(period, due_on) AS (VALUES {string.Join(", ", DueDays(loading))})
            INSERT INTO bills (account_id, period, charged, paid, total, due_on)
            SELECT s.account_id, s.period, CAST(sum(s.charged + s.recalculated + s.penalty) AS bigint), CAST(sum(s.paid) AS bigint),
                CAST(sum(s.closing) AS bigint), d.due_on
            FROM settlements s JOIN due d ON d.period = s.period
            WHERE s.account_id IN (SELECT id FROM touched)
            GROUP BY s.account_id, s.period, d.due_on
            ON CONFLICT (account_id, period) DO UPDATE
            SET charged = excluded.charged, paid = excluded.paid, total = excluded.total, due_on = excluded.due_on
            WHERE bills.charged <> excluded.charged OR bills.paid <> excluded.paid OR bills.total <> excluded.total OR bills.due_on <> excluded.due_on
            """);
    }

    private IEnumerable<string> DueDays(Loading loading)
    {
        var rules = new List<(DateOnly From, DateOnly? To, int Day)>();
        loading.Read($"SELECT valid_from, valid_to, value FROM rules WHERE key = '{RuleKeys.DueDay}'", row => rules.Add(
            (row.GetFieldValue<DateOnly>(0), row.IsDBNull(1) ? null : row.GetFieldValue<DateOnly>(1), (int)row.GetDecimal(2))));
        var date = loading.Dialect == Dialect.Postgres ? "date " : "";
        for (var period = DateOnly.FromDayNumber(_first); period.DayNumber <= _last; period = period.AddMonths(1))
        {
            var next = period.AddMonths(1);
            var day = rules.Where(x => x.From <= next && (x.To is null || next <= x.To)).Select(x => x.Day).DefaultIfEmpty(10).First();
            var due = next.AddDays(Math.Min(day, DateTime.DaysInMonth(next.Year, next.Month)) - 1);
            yield return $"({date}'{period:yyyy-MM-dd}', {date}'{due:yyyy-MM-dd}')";
        }
    }
}
