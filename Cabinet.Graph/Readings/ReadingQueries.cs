using Cabinet.Data;
using Cabinet.Data.Batches;
using Cabinet.Data.Meters;
using Cabinet.Data.Readings;
using Cabinet.Graph.Meters;

namespace Cabinet.Graph.Readings;

/// <summary>What can be asked about readings (показания).</summary>
public class ReadingQueries(CabinetDb db, Batches batches, Viewer viewer, MeterQueries meters)
{
    private static readonly Order<Reading> Own = new Order<Reading>().Down(x => x.Id);

    /// <summary>All readings that the viewer may see, the last handed in first.</summary>
    public Task<Connection<Reading>> AllReadings(Choice<Reading>? choice = null) => viewer.Readings(db).Connect(viewer, choice, Own);

    /// <summary>The meter's readings, newest first; withdrawn and replaced ones only when asked for.</summary>
    /// <param name="meter">The meter.</param>
    /// <param name="includeWithdrawn">Also readings taken back or replaced.</param>
    /// <param name="page">The slice.</param>
    [Ahead]
    public Batched<Connection<Reading>> Readings(Meter meter, bool includeWithdrawn = false, Page? page = null) =>
        batches.Connect(
            new ReadingsByMeter(includeWithdrawn, (page ?? new Page()).Slice), (meter.AccountId ?? 0, meter.Id), x => Cursor.Of(x.TakenOn, x.Id));

    /// <summary>The meter that was read.</summary>
    public Batched<Meter?> Meter(Reading reading) => meters.Known(reading.AccountId, reading.MeterId);

    /// <summary>Whether the viewer can take it back: it waits for calculation and the session that handed it in still runs.</summary>
    public bool CanWithdraw(Reading reading) =>
        reading.Status == ReadingStatus.Accepted && reading.SessionId is not null && reading.SessionId == viewer.SessionId;
}
