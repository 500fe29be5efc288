using Cabinet.Data.Settlements;
using Cabinet.Graph.Engine;

namespace Cabinet.Graph.Settlements;

internal sealed class SettlementType : ShownType<Settlement>
{
    public SettlementType()
    {
        ShowId(x => NodeId.Of("Settlement", x.AccountId, (int)x.Kind, x.Period.DayNumber));
        Ask<SettlementQueries>(nameof(SettlementQueries.Service));
        ShowPeriod(x => x.Period);
        ShowMoney(x => x.Opening);
        ShowMoney(x => x.Charged);
        ShowMoney(x => x.Recalculated);
        ShowMoney(x => x.Penalty);
        ShowMoney(x => x.Paid);
        ShowMoney(x => x.Closing);
        Show(x => x.Volume);
    }
}
