using Cabinet.Data;
using Cabinet.Data.Readings;
using Cabinet.Graph.Totals;

namespace Cabinet.Graph.Readings;

/// <summary>Readings counted, and what they say was consumed.</summary>
public class ReadingTotals(CabinetDb db, Viewer viewer)
{
    private static readonly Grouping<Reading, ReadingTotal> Counts = Of<ReadingTotal>();

    private static readonly Grouping<Reading, ConsumptionTotal> Volumes = Of<ConsumptionTotal>().Figure(nameof(ConsumptionFigures.Volume), x => x.Consumption!.Value);

    /// <summary>Readings counted by groups, whatever became of them. Analysts see no group of fewer than 5 accounts.</summary>
    /// <param name="groupBy">By what; the groups come in this order unless told otherwise.</param>
    /// <param name="where">Which readings are counted.</param>
    /// <param name="order">The order of the groups.</param>
    /// <param name="page">The slice of groups.</param>
    /// <param name="asked">The figures asked for.</param>
    [Cost(500)]
    public Task<Connection<ReadingTotal>> OfReadings(
        IReadOnlyList<ReadingGroup>? groupBy = null, Where<Reading>? where = null, Order<ReadingTotal>? order = null, Page? page = null, Asked? asked = null) =>
        viewer.Readings(db).Choose(viewer, where).Connect(viewer, Counts, groupBy.OrNone(), order, page, asked);

    /// <summary>
    /// What individual meters counted, by groups: consumption of accepted and calculated readings; an average is that of a register's reading. Analysts see no group of
    /// fewer than 5 accounts.
    /// </summary>
    /// <param name="groupBy">By what; the groups come in this order unless told otherwise.</param>
    /// <param name="where">Which readings are added up.</param>
    /// <param name="order">The order of the groups.</param>
    /// <param name="page">The slice of groups.</param>
    /// <param name="asked">The figures asked for.</param>
    [Cost(500)]
    public Task<Connection<ConsumptionTotal>> OfConsumption(
        IReadOnlyList<ReadingGroup>? groupBy = null, Where<Reading>? where = null, Order<ConsumptionTotal>? order = null, Page? page = null, Asked? asked = null) =>
        viewer.Readings(db).Where(x => x.Consumption != null && (x.Status == ReadingStatus.Accepted || x.Status == ReadingStatus.Calculated))
            .Choose(viewer, where).Connect(viewer, Volumes, groupBy.OrNone(), order, page, asked);

    private static Grouping<Reading, TTotal> Of<TTotal>() where TTotal : Total, new() => new Grouping<Reading, TTotal>(x => x.AccountId)
        .By(ReadingGroup.Period, x => x.FirstDay, x => x.Period)
        .By(ReadingGroup.Service, x => x.Service, x => x.Meter!.ServiceKind)
        .By(ReadingGroup.House, x => x.HouseId, x => x.Meter!.HouseId)
        .By(ReadingGroup.Street, x => x.Street, x => x.Meter!.House!.Street)
        .By(ReadingGroup.Source, x => x.Source, x => x.Source)
        .By(ReadingGroup.Status, x => x.Status, x => x.Status)
        .By(ReadingGroup.Zone, x => x.Zone, x => x.Zone);
}
