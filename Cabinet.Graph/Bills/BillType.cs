using Cabinet.Data.Bills;
using Cabinet.Graph.Engine;

namespace Cabinet.Graph.Bills;

internal sealed class BillType : ShownType<Bill>
{
    public BillType()
    {
        ShowId(x => NodeId.Of("Bill", x.AccountId, x.Period.DayNumber));
        ShowPeriod(x => x.Period);
        ShowMoney(x => x.Charged);
        ShowMoney(x => x.Paid);
        ShowMoney(x => x.Total);
        Show(x => x.DueOn);
    }
}
