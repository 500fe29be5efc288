using Cabinet.Graph.Engine;
using Cabinet.Graph.Engine.Filters;
using Cabinet.Graph.Houses;
using Cabinet.Graph.Totals;

namespace Cabinet.Graph.Readings;

/// <summary>What both totals of readings show.</summary>
internal abstract class TotalOfReadingsType<TTotal> : ShownType<TTotal> where TTotal : Total
{
    protected TotalOfReadingsType()
    {
        Show(x => x.Period);
        Show(x => x.Service);
        Ask<HouseQueries>(nameof(HouseQueries.OfTotal), "house");
        Show(x => x.Street);
        Show(x => x.Source);
        Show(x => x.Status);
        Show(x => x.Zone);
        Show(x => x.Count);
        Show(x => x.Accounts);
    }
}

internal abstract class TotalOfReadingsSortType<TTotal> : SortType<TTotal> where TTotal : Total
{
    protected TotalOfReadingsSortType()
    {
        By(x => x.FirstDay!.Value, "By period, when grouped by it.", "period");
        By(x => x.Service!.Value, "By service, when grouped by it.", "service");
        By(x => x.Street, "By street, when grouped by it.");
        By(x => x.Source!.Value, "By source, when grouped by it.", "source");
        By(x => x.Status!.Value, "By status, when grouped by it.", "status");
        By(x => x.Zone!.Value, "By zone, when grouped by it.", "zone");
        By(x => x.Count, "By the number of rows.");
        By(x => x.Accounts, "By the number of accounts.");
    }
}

internal sealed class ReadingTotalType : TotalOfReadingsType<ReadingTotal>;

internal sealed class ReadingTotalSortType : TotalOfReadingsSortType<ReadingTotal>;

internal sealed class ConsumptionTotalType : TotalOfReadingsType<ConsumptionTotal>
{
    public ConsumptionTotalType()
    {
        Show(x => x.PerAccount);
        Show(x => x.Sum);
        Show(x => x.Average);
        Show(x => x.Minimum);
        Show(x => x.Maximum);
    }
}

internal sealed class ConsumptionFiguresType : ShownType<ConsumptionFigures>
{
    public ConsumptionFiguresType() => ShowVolume(x => x.Volume);
}

internal sealed class ConsumptionTotalSortType : TotalOfReadingsSortType<ConsumptionTotal>
{
    public ConsumptionTotalSortType()
    {
        Within<ConsumptionFigures, ConsumptionFiguresSortType>(x => x.Sum, "By a sum.");
        Within<ConsumptionFigures, ConsumptionFiguresSortType>(x => x.Average, "By an average.");
        Within<ConsumptionFigures, ConsumptionFiguresSortType>(x => x.Minimum, "By the smallest.");
        Within<ConsumptionFigures, ConsumptionFiguresSortType>(x => x.Maximum, "By the largest.");
    }
}

internal sealed class ConsumptionFiguresSortType : SortType<ConsumptionFigures>
{
    public ConsumptionFiguresSortType() => By(x => x.Volume, "By volume.");
}
