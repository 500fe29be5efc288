using Cabinet.Data;
using Cabinet.Data.Accounts;
using Cabinet.Data.Batches;
using Cabinet.Data.Payments;

namespace Cabinet.Graph.Payments;

/// <summary>What can be asked about payments (платежи).</summary>
public class PaymentQueries(CabinetDb db, Batches batches, Viewer viewer)
{
    private static readonly Order<Payment> Own = new Order<Payment>().Up(x => x.AccountId).Down(x => x.PaidOn).Down(x => x.Id);

    /// <summary>All payments that the viewer may see, by account, newest first.</summary>
    public Task<Connection<Payment>> AllPayments(Choice<Payment>? choice = null) =>
        viewer.Payments(db).Connect(viewer, choice, Own);

    /// <summary>The account's payments, newest first.</summary>
    [Ahead]
    public Batched<Connection<Payment>> Payments(Account account, Page? page = null) =>
        batches.Connect(new PaymentsByAccount((page ?? new Page()).Slice), account.Id, x => Cursor.Of(x.PaidOn, x.Id));
}
