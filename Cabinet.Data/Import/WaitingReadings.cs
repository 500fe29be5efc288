using Cabinet.Data.Batches;
using Cabinet.Data.Events;

namespace Cabinet.Data.Import;

/// <summary>
/// What residents handed in meets what the billing system calculated for the same meter, zone and period. With the same value it is one reading,
/// and keeps its id; with another the resident's is refused, for the charge was made of the other.
/// </summary>
internal static class WaitingReadings
{
    public static void Meet(Loading loading)
    {
        if (!loading.Changed)
            return;
        var value = loading.Dialect == Dialect.Postgres ? "trim_scale(i.value)::text" : "rtrim(rtrim(i.value, '0'), '.')";
        loading.Execute(
            $"""
            CREATE TEMP TABLE met AS
            SELECT max(w.id) AS waiting, i.id AS imported, w.value = i.value AS same, i.taken_on, i.consumption, replace({value}, '.', ',') AS shown
            FROM readings w JOIN readings i ON i.meter_id = w.meter_id AND i.zone = w.zone AND i.period = w.period AND i.imported
            WHERE NOT w.imported AND i.status = 2 AND (w.status = 1 OR w.status = 2 AND w.value = i.value) AND NOT EXISTS (
                SELECT 1 FROM readings x
                WHERE x.meter_id = i.meter_id AND x.zone = i.zone AND x.period = i.period AND x.imported AND x.status = 2 AND x.taken_on > i.taken_on)
            GROUP BY i.id, w.value = i.value, i.taken_on, i.consumption, i.value
            """);
        // The calculated row leaves first: the reading that takes its place has its key.
        loading.Execute("DELETE FROM readings WHERE id IN (SELECT imported FROM met WHERE same)");
        loading.Execute(
            """
            UPDATE readings SET status = 2, imported = true,
                taken_on = (SELECT m.taken_on FROM met m WHERE m.waiting = readings.id),
                consumption = (SELECT m.consumption FROM met m WHERE m.waiting = readings.id)
            WHERE id IN (SELECT waiting FROM met WHERE same)
            """);
        loading.Execute(
            """
            UPDATE readings SET status = 3,
                reason = (SELECT 'В расчёт взято другое показание этого периода: ' || m.shown FROM met m WHERE m.waiting = readings.id)
            WHERE id IN (SELECT waiting FROM met WHERE NOT same)
            """);
        loading.Execute(ReadingEvent.Insert + "WHERE id IN (SELECT waiting FROM met)");
        loading.Execute("DROP TABLE met");
    }
}
