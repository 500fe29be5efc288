using Cabinet.Data;
using Cabinet.Data.Settlements;
using Cabinet.Graph.Totals;

namespace Cabinet.Graph.Settlements;

/// <summary>Settlements added up: debt, charges and payments by month, service, house.</summary>
public class SettlementTotals(CabinetDb db, Viewer viewer)
{
    private static readonly Grouping<Settlement, SettlementTotal> Grouping =
        new Grouping<Settlement, SettlementTotal>(x => x.AccountId, SettlementGroup.Period, SettlementGroup.Service)
            .By(SettlementGroup.Period, x => x.FirstDay, x => x.Period)
            .By(SettlementGroup.Service, x => x.Service, x => x.Kind)
            .By(SettlementGroup.Provider, x => x.Provider, x => x.Service!.Provider)
            .By(SettlementGroup.House, x => x.HouseId, x => x.Service!.Account!.HouseId)
            .By(SettlementGroup.Street, x => x.Street, x => x.Service!.Account!.House.Street)
            .Figure(nameof(SettlementFigures.Opening), x => x.Opening)
            .Figure(nameof(SettlementFigures.Charged), x => x.Charged)
            .Figure(nameof(SettlementFigures.Recalculated), x => x.Recalculated)
            .Figure(nameof(SettlementFigures.Penalty), x => x.Penalty)
            .Figure(nameof(SettlementFigures.Paid), x => x.Paid)
            .Figure(nameof(SettlementFigures.Closing), x => x.Closing)
            .Figure(nameof(SettlementFigures.Volume), x => x.Volume);

    /// <summary>Settlements added up by groups; in one group when groupBy is empty. Analysts see no group of fewer than 5 accounts.</summary>
    /// <param name="groupBy">By what; the groups come in this order unless told otherwise.</param>
    /// <param name="where">Which settlements are added up.</param>
    /// <param name="order">The order of the groups.</param>
    /// <param name="page">The slice of groups.</param>
    /// <param name="asked">The figures asked for.</param>
    [Cost(500)]
    public Task<Connection<SettlementTotal>> OfSettlements(
        IReadOnlyList<SettlementGroup>? groupBy = null, Where<Settlement>? where = null, Order<SettlementTotal>? order = null, Page? page = null, Asked? asked = null) =>
        viewer.Settlements(db).Choose(viewer, where).Connect(viewer, Grouping, groupBy.OrNone(), order, page, asked);
}
