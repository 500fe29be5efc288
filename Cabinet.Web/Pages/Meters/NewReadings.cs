using Cabinet.Data;
using Cabinet.Data.Meters;
using Cabinet.Data.Readings;
using Cabinet.Graph.Meters;
using Cabinet.Graph.Readings;

namespace Cabinet.Web.Pages.Meters;

/// <summary>Fills the cards of meters: one for each page that takes readings.</summary>
public class NewReadings(MeterQueries meters, ReadingQueries readings, ReadingWindow window, TimeProvider clock)
{
    /// <summary>Readings enough to find the last value of every zone.</summary>
    private const int Recent = 12;

    public async Task<IReadOnlyList<NewReading>> Of(IEnumerable<Meter> active)
    {
        var asked = active.Select(x => (Meter: x, Readings: readings.Readings(x, page: new Graph.Page(Recent)), Service: meters.Service(x))).ToList();
        var cards = new List<NewReading>(asked.Count);
        foreach (var (meter, known, service) in asked)
        {
            var rows = (await known).Nodes;
            var period = window.PeriodOf(clock.Today());
            cards.Add(new NewReading(meter, await service, period, clock.Today(), [.. meter.Zones.Select(zone => ValueOf(zone, period, rows))]));
        }
        return cards;
    }

    /// <summary>The card of one meter of the viewer's; null when it is not there, not yours or out of service.</summary>
    public async Task<NewReading?> Of(long? meterId) =>
        meterId is { } id && await meters.ById(id) is { RemovedOn: null } meter ? (await Of([meter]))[0] : null;

    private NewValue ValueOf(Zone zone, Period period, IReadOnlyList<Reading> newestFirst)
    {
        var known = newestFirst.Where(x => x.Zone == zone).ToList();
        var last = known.Find(x => x.Period < period.FirstDay && x.Status is ReadingStatus.Accepted or ReadingStatus.Calculated);
        var current = known.Find(x => x.Period >= period.FirstDay);
        return new NewValue(zone, last, current, current is not null && readings.CanWithdraw(current));
    }
}
