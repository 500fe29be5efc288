using Cabinet.Data;
using Cabinet.Data.Payments;
using Cabinet.Graph.Totals;

namespace Cabinet.Graph.Payments;

/// <summary>Payments added up.</summary>
public class PaymentTotals(CabinetDb db, Viewer viewer)
{
    private static readonly Grouping<Payment, PaymentTotal> Grouping = new Grouping<Payment, PaymentTotal>(x => x.AccountId)
        .By(PaymentGroup.Period, x => x.FirstDay, x => x.PaidOn.AddDays(1 - x.PaidOn.Day))
        .By(PaymentGroup.Service, x => x.Service, x => x.Kind)
        .By(PaymentGroup.House, x => x.HouseId, x => x.Account!.HouseId)
        .By(PaymentGroup.Street, x => x.Street, x => x.Account!.House.Street)
        .By(PaymentGroup.Channel, x => x.Channel, x => x.Channel)
        .Figure(nameof(PaymentFigures.Sum), x => x.Sum);

    /// <summary>Payments added up by groups; in one group when groupBy is empty. Analysts see no group of fewer than 5 accounts.</summary>
    /// <param name="groupBy">By what; the groups come in this order unless told otherwise.</param>
    /// <param name="where">Which payments are added up.</param>
    /// <param name="order">The order of the groups.</param>
    /// <param name="page">The slice of groups.</param>
    /// <param name="asked">The figures asked for.</param>
    [Cost(500)]
    public Task<Connection<PaymentTotal>> OfPayments(
        IReadOnlyList<PaymentGroup>? groupBy = null, Where<Payment>? where = null, Order<PaymentTotal>? order = null, Page? page = null, Asked? asked = null) =>
        viewer.Payments(db).Choose(viewer, where).Connect(viewer, Grouping, groupBy.OrNone(), order, page, asked);
}
