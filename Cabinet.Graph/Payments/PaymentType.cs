using Cabinet.Data.Payments;
using Cabinet.Graph.Engine;

namespace Cabinet.Graph.Payments;

internal sealed class PaymentType : ShownType<Payment>
{
    public PaymentType()
    {
        ShowId(x => NodeId.Of("Payment", x.Id));
        Show(x => x.Kind);
        ShowMoney(x => x.Sum);
        Show(x => x.PaidOn);
        Show(x => x.Channel);
    }
}
