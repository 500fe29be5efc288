using Cabinet.Data;
using Cabinet.Data.Accounts;
using Cabinet.Data.Batches;
using Cabinet.Data.Bills;

namespace Cabinet.Graph.Bills;

/// <summary>What can be asked about bills (квитанции).</summary>
public class BillQueries(CabinetDb db, Batches batches, Viewer viewer)
{
    private static readonly Order<Bill> Own = new Order<Bill>().Up(x => x.AccountId).Down(x => x.Period);

    /// <summary>All bills that the viewer may see, by account, newest first.</summary>
    public Task<Connection<Bill>> AllBills(Choice<Bill>? choice = null) =>
        viewer.Bills(db).Connect(viewer, choice, Own);

    /// <summary>The account's bills, one for each closed period, newest first.</summary>
    [Ahead]
    public Batched<Connection<Bill>> Bills(Account account, Page? page = null) =>
        batches.Connect(new BillsByAccount((page ?? new Page()).Slice), account.Id, x => Cursor.Of(x.Period));

    /// <summary>Asks for an account's newest bills before the account has come, in one trip with it.</summary>
    public void AskAhead(long accountId, Page page) => batches.For(new BillsByAccount(page.Slice)).Ask(accountId);
}
