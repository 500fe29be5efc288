using Cabinet.Data;
using Cabinet.Data.Meters;
using Cabinet.Data.Readings;
using Cabinet.Data.Services;

namespace Cabinet.Graph.Totals;

/// <summary>What the rows of a group have in common: null where it was not grouped by.</summary>
public class TotalKey
{
    /// <summary>The period's first day.</summary>
    public DateOnly? FirstDay { get; set; }

    /// <summary>The service's kind, when grouped by service.</summary>
    public ServiceKind? Service { get; set; }

    public long? HouseId { get; set; }

    /// <summary>The street, when grouped by street.</summary>
    public string? Street { get; set; }

    /// <summary>Who delivers the service, when grouped by provider.</summary>
    public string? Provider { get; set; }

    /// <summary>The way the readings were handed in, when grouped by source.</summary>
    public ReadingSource? Source { get; set; }

    /// <summary>What became of the readings, when grouped by status.</summary>
    public ReadingStatus? Status { get; set; }

    /// <summary>The part of the day, when grouped by zone.</summary>
    public Zone? Zone { get; set; }

    /// <summary>Through whom it was paid, when grouped by channel.</summary>
    public string? Channel { get; set; }
}

/// <summary>One group of rows: what they have in common, and how many they are.</summary>
public abstract class Total : TotalKey
{
    /// <summary>The period, when grouped by period.</summary>
    public Period? Period => FirstDay is { } day ? Data.Period.Of(day) : null;

    /// <summary>How many rows the group has.</summary>
    public int Count { get; set; }

    /// <summary>How many different accounts the group's rows belong to.</summary>
    public int Accounts { get; set; }
}

/// <summary>A group with figures of its rows.</summary>
public abstract class Total<TFigures> : Total where TFigures : class, new()
{
    /// <summary>Sums over the group's rows.</summary>
    public TFigures Sum { get; set; } = new();

    /// <summary>Averages over the group's rows; money to the kopeck.</summary>
    public TFigures Average { get; set; } = new();

    /// <summary>The smallest among the group's rows.</summary>
    public TFigures Minimum { get; set; } = new();

    /// <summary>The largest among the group's rows.</summary>
    public TFigures Maximum { get; set; } = new();
}
