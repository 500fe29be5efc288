using Cabinet.Data.Accounts;
using Cabinet.Data.Payments;
using Cabinet.Graph.Accounts;
using Cabinet.Graph.Engine.Filters;

namespace Cabinet.Graph.Payments;

internal sealed class PaymentFilterType : FilterType<Payment>
{
    public PaymentFilterType()
    {
        By(x => x.Kind);
        ByMoney(x => x.Sum);
        By(x => x.PaidOn);
        By(x => x.Channel);
        Of<Account, AccountFilterType>(x => x.Account);
    }
}
