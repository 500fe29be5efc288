using Cabinet.Graph.Engine;
using Cabinet.Graph.Engine.Filters;
using Cabinet.Graph.Houses;

namespace Cabinet.Graph.Settlements;

internal sealed class SettlementTotalType : ShownType<SettlementTotal>
{
    public SettlementTotalType()
    {
        Show(x => x.Period);
        Show(x => x.Service);
        Show(x => x.Provider);
        Ask<HouseQueries>(nameof(HouseQueries.OfTotal), "house");
        Show(x => x.Street);
        Show(x => x.Count);
        Show(x => x.Accounts);
        Show(x => x.Sum);
        Show(x => x.Average);
        Show(x => x.Minimum);
        Show(x => x.Maximum);
    }
}

internal sealed class SettlementFiguresType : ShownType<SettlementFigures>
{
    public SettlementFiguresType()
    {
        ShowMoney(x => x.Opening);
        ShowMoney(x => x.Charged);
        ShowMoney(x => x.Recalculated);
        ShowMoney(x => x.Penalty);
        ShowMoney(x => x.Paid);
        ShowMoney(x => x.Closing);
        ShowVolume(x => x.Volume);
    }
}

internal sealed class SettlementTotalSortType : SortType<SettlementTotal>
{
    public SettlementTotalSortType()
    {
        By(x => x.FirstDay!.Value, "By period, when grouped by it.", "period");
        By(x => x.Service!.Value, "By service, when grouped by it.", "service");
        By(x => x.Provider, "By provider, when grouped by it.");
        By(x => x.Street, "By street, when grouped by it.");
        By(x => x.Count, "By the number of rows.");
        By(x => x.Accounts, "By the number of accounts.");
        Within<SettlementFigures, SettlementFiguresSortType>(x => x.Sum, "By a sum.");
        Within<SettlementFigures, SettlementFiguresSortType>(x => x.Average, "By an average.");
        Within<SettlementFigures, SettlementFiguresSortType>(x => x.Minimum, "By the smallest.");
        Within<SettlementFigures, SettlementFiguresSortType>(x => x.Maximum, "By the largest.");
    }
}

internal sealed class SettlementFiguresSortType : SortType<SettlementFigures>
{
    public SettlementFiguresSortType()
    {
        By(x => x.Opening, "By what was owed at the start.");
        By(x => x.Charged, "By what was charged.");
        By(x => x.Recalculated, "By recalculations.");
        By(x => x.Penalty, "By penalties.");
        By(x => x.Paid, "By what was paid.");
        By(x => x.Closing, "By what was owed at the end.");
        By(x => x.Volume ?? 0, "By volume; where nothing is measured it counts as 0.", "volume");
    }
}
