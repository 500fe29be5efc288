using Cabinet.Graph.Totals;

namespace Cabinet.Graph.Settlements;

/// <summary>By what settlements are grouped.</summary>
public enum SettlementGroup
{
    /// <summary>By billing month.</summary>
    Period,

    /// <summary>By the service's kind.</summary>
    Service,

    /// <summary>By who delivers the service.</summary>
    Provider,

    /// <summary>By house.</summary>
    House,

    /// <summary>By street.</summary>
    Street,
}

/// <summary>Settlements added up.</summary>
public class SettlementTotal : Total<SettlementFigures>;

/// <summary>Figures of settlements, kopecks.</summary>
public class SettlementFigures
{
    /// <summary>Owed at the start of the period, kopecks.</summary>
    public long Opening { get; set; }

    /// <summary>Charged for the volume, kopecks.</summary>
    public long Charged { get; set; }

    /// <summary>Recalculation of earlier periods, kopecks.</summary>
    public long Recalculated { get; set; }

    /// <summary>Penalty (пени), kopecks.</summary>
    public long Penalty { get; set; }

    /// <summary>Paid within the period, kopecks.</summary>
    public long Paid { get; set; }

    /// <summary>Owed at the end of the period, kopecks.</summary>
    public long Closing { get; set; }

    /// <summary>Volume charged, in the service's unit; null where nothing is measured. Has a meaning within one service.</summary>
    public decimal? Volume { get; set; }
}
