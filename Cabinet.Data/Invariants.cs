using Cabinet.Data.Audit;
using Cabinet.Data.Import;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Data;

/// <summary>What always holds of money, readings, consents and the audit log, and in how many rows it does not.</summary>
public static class Invariants
{
    private static readonly (string Name, string Sql)[] All =
    [
        ("Взаиморасчёты: сумма слагаемых равна конечному сальдо",
            "SELECT count(*) AS \"Value\" FROM settlements WHERE opening + charged + recalculated + penalty - paid <> closing"),
        ("Взаиморасчёты: начало периода равно концу предыдущего",
            """
            SELECT count(*) AS "Value" FROM
                (SELECT opening, lag(closing) OVER (PARTITION BY account_id, kind ORDER BY period) AS before FROM settlements) s
            WHERE before <> opening
            """),
        ("Услуги: долг равен концу последнего периода",
            $"SELECT count(*) AS \"Value\" FROM services WHERE owed <> coalesce({SettledAccounts.Latest}, 0)"),
        ("Лицевые счета: долг равен сумме по услугам",
            $"SELECT count(*) AS \"Value\" FROM accounts WHERE owed <> {SettledAccounts.OfAllServices}"),
        ("Услуги: тариф известен",
            "SELECT count(*) AS \"Value\" FROM services WHERE tariff_code NOT IN (SELECT code FROM tariffs)"),
        ("Квитанции: суммы равны суммам взаиморасчётов",
            """
            SELECT count(*) AS "Value" FROM
                (SELECT account_id, period, sum(charged + recalculated + penalty) AS charged, sum(paid) AS paid, sum(closing) AS total
                 FROM settlements GROUP BY account_id, period) s
                FULL JOIN bills b ON b.account_id = s.account_id AND b.period = s.period
            WHERE s.charged IS DISTINCT FROM b.charged OR s.paid IS DISTINCT FROM b.paid OR s.total IS DISTINCT FROM b.total
            """),
        ("Платежи: сумма за закрытый период равна оплаченному во взаиморасчётах",
            """
            SELECT count(*) AS "Value" FROM
                (SELECT account_id, kind, {month} AS period, sum(sum) AS paid FROM payments GROUP BY account_id, kind, {month}) p
                JOIN settlements s ON s.account_id = p.account_id AND s.kind = p.kind AND s.period = p.period
            WHERE s.paid <> p.paid
            """),
        ("Платежи: услуга есть у лицевого счёта",
            "SELECT count(*) AS \"Value\" FROM payments p WHERE NOT EXISTS (SELECT 1 FROM services v WHERE v.account_id = p.account_id AND v.kind = p.kind)"),
        ("Показания: ожидает не более одного на прибор, зону и период",
            "SELECT count(*) AS \"Value\" FROM (SELECT 1 FROM readings WHERE status = 1 GROUP BY meter_id, zone, period HAVING count(*) > 1) r"),
        ("Показания: лицевой счёт тот же, что у прибора",
            "SELECT count(*) AS \"Value\" FROM readings r JOIN meters m ON m.id = r.meter_id WHERE m.account_id IS DISTINCT FROM r.account_id"),
        ("Показания: зона есть у прибора",
            """
            SELECT count(*) AS "Value" FROM readings r JOIN meters m ON m.id = r.meter_id
            WHERE CASE WHEN m.zone_count = 1 THEN r.zone <> 0 ELSE r.zone NOT BETWEEN 1 AND m.zone_count END
            """),
        ("Согласия: действуют, пока есть регистрация, потом отозваны и остаются у лицевого счёта",
            """
            SELECT count(*) AS "Value" FROM consents c LEFT JOIN logins l ON l.id = c.login_id
            WHERE CASE WHEN l.id IS NULL THEN c.withdrawn_utc IS NULL OR c.account_id IS NULL ELSE c.withdrawn_utc IS NOT NULL OR c.account_id <> l.account_id END
            """),
    ];

    /// <summary>Counts the breaches of each invariant, one after another.</summary>
    public static async IAsyncEnumerable<(string Name, long Breaches)> Check(CabinetDb db)
    {
        var month = db is PostgresCabinetDb ? "date_trunc('month', paid_on)::date" : "date(paid_on, 'start of month')";
        db.Database.SetCommandTimeout(TimeSpan.FromHours(1));
        foreach (var (name, sql) in All)
            yield return (name, await db.Database.SqlQueryRaw<long>(sql.Replace("{month}", month, StringComparison.Ordinal)).SingleAsync());
        yield return ("Журнал: записи не изменены, не удалены и не переставлены", await AuditChain.Breaches(db));
    }
}
