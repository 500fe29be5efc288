using Cabinet.Data.Accounts;
using Cabinet.Graph.Bills;
using Cabinet.Graph.Engine;
using Cabinet.Graph.Meters;
using Cabinet.Graph.Payments;
using Cabinet.Graph.Services;

namespace Cabinet.Graph.Accounts;

internal sealed class AccountType : ShownType<Account>
{
    public AccountType()
    {
        ShowId(x => NodeId.Of("Account", x.Id));
        Show(x => x.Number, (account, viewer) => viewer.Ids.NumberOf(account));
        Show(x => x.Holder);
        Show(x => x.Address);
        Show(x => x.House!);
        ShowPersonal(x => x.Flat);
        Show(x => x.TotalArea);
        Show(x => x.Rooms);
        Show(x => x.Residents);
        ShowPersonal(x => x.Phone);
        ShowPersonal(x => x.Email);
        ShowMoney(x => x.Owed);
        Ask<ServiceQueries>(nameof(ServiceQueries.Services));
        Ask<MeterQueries>(nameof(MeterQueries.Meters));
        Ask<BillQueries>(nameof(BillQueries.Bills));
        Ask<PaymentQueries>(nameof(PaymentQueries.Payments));
    }
}

internal sealed class HolderType : ShownType<Holder>
{
    public HolderType()
    {
        Show(x => x.LastName);
        Show(x => x.FirstName);
        Show(x => x.Patronymic);
        Show(x => x.FullName);
    }
}
