using Cabinet.Graph.Engine;
using Cabinet.Graph.Engine.Filters;
using Cabinet.Graph.Houses;

namespace Cabinet.Graph.Payments;

internal sealed class PaymentTotalType : ShownType<PaymentTotal>
{
    public PaymentTotalType()
    {
        Show(x => x.Period);
        Show(x => x.Service);
        Ask<HouseQueries>(nameof(HouseQueries.OfTotal), "house");
        Show(x => x.Street);
        Show(x => x.Channel);
        Show(x => x.Count);
        Show(x => x.Accounts);
        Show(x => x.Sum);
        Show(x => x.Average);
        Show(x => x.Minimum);
        Show(x => x.Maximum);
    }
}

internal sealed class PaymentFiguresType : ShownType<PaymentFigures>
{
    public PaymentFiguresType() => ShowMoney(x => x.Sum);
}

internal sealed class PaymentTotalSortType : SortType<PaymentTotal>
{
    public PaymentTotalSortType()
    {
        By(x => x.FirstDay!.Value, "By month, when grouped by period.", "period");
        By(x => x.Service!.Value, "By service, when grouped by it.", "service");
        By(x => x.Street, "By street, when grouped by it.");
        By(x => x.Channel, "By channel, when grouped by it.");
        By(x => x.Count, "By the number of payments.");
        By(x => x.Accounts, "By the number of accounts.");
        Within<PaymentFigures, PaymentFiguresSortType>(x => x.Sum, "By a sum.");
        Within<PaymentFigures, PaymentFiguresSortType>(x => x.Average, "By an average.");
        Within<PaymentFigures, PaymentFiguresSortType>(x => x.Minimum, "By the smallest.");
        Within<PaymentFigures, PaymentFiguresSortType>(x => x.Maximum, "By the largest.");
    }
}

internal sealed class PaymentFiguresSortType : SortType<PaymentFigures>
{
    public PaymentFiguresSortType() => By(x => x.Sum, "By what was paid.");
}
