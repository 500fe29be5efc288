namespace Cabinet.Data.Demo;

/// <summary>How big a demo supplier is wanted. Equal plans give equal bytes.</summary>
/// <param name="Accounts">Number of accounts, at least the four named ones.</param>
/// <param name="Months">Number of closed periods.</param>
/// <param name="Seed">What chance starts from.</param>
/// <param name="Until">The last closed period.</param>
public sealed record DemoPlan(int Accounts, int Months, int Seed, Period Until)
{
    private const int MostFlats = 60;

    /// <summary>The plan that an empty database starts with: 240 accounts, 36 months to the one before today.</summary>
    public static DemoPlan Default(TimeProvider clock) => new(240, 36, 1, LastClosed(clock));

    /// <summary>The period before today's, in Irkutsk.</summary>
    public static Period LastClosed(TimeProvider clock) => Period.Of(clock.Today()).AddMonths(-1);

    internal Period First => Until.AddMonths(1 - Months);

    internal IEnumerable<Period> Periods => Enumerable.Range(0, Months).Select(i => First.AddMonths(i));

    /// <summary>Flats of a house; small suppliers have at least two houses too.</summary>
    internal int FlatsOfHouse => Math.Min(MostFlats, (Accounts + 1) / 2);
}
