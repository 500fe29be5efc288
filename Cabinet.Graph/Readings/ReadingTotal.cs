using Cabinet.Graph.Totals;

namespace Cabinet.Graph.Readings;

/// <summary>By what readings are grouped.</summary>
public enum ReadingGroup
{
    /// <summary>By the billing month that they count for.</summary>
    Period,

    /// <summary>By the resource that the meter counts.</summary>
    Service,

    /// <summary>By house.</summary>
    House,

    /// <summary>By street.</summary>
    Street,

    /// <summary>By the way they were handed in.</summary>
    Source,

    /// <summary>By what became of them.</summary>
    Status,

    /// <summary>By part of the day.</summary>
    Zone,
}

/// <summary>Readings counted.</summary>
public class ReadingTotal : Total;

/// <summary>Consumption added up.</summary>
public class ConsumptionTotal : Total<ConsumptionFigures>
{
    /// <summary>Consumption of one account on the average, in the service's unit.</summary>
    public decimal PerAccount => Accounts == 0 ? 0 : Math.Round(Sum.Volume / Accounts, 6);
}

/// <summary>Figures of readings' consumption.</summary>
public class ConsumptionFigures
{
    /// <summary>Consumption between a reading and the one before it, in the service's unit. Has a meaning within one service.</summary>
    public decimal Volume { get; set; }
}
