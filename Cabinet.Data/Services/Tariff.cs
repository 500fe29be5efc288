using Cabinet.Data.Meters;

namespace Cabinet.Data.Services;

/// <summary>One price of a tariff: for a zone, from a band of monthly consumption on, within its dates.</summary>
public class Tariff
{
    public long Id { get; set; }

    /// <summary>The supplier's own key; the rows of one code are its zones, bands and dates.</summary>
    public required string Code { get; set; }

    public ServiceKind Kind { get; set; }

    public Zone Zone { get; set; }

    /// <summary>The band's lower limit in units a month; 0 for the first band.</summary>
    public decimal FromVolume { get; set; }

    /// <summary>Rubles for one unit of volume.</summary>
    public decimal Price { get; set; }

    public DateOnly ValidFrom { get; set; }

    /// <summary>The last day it is valid; null while it is in force.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>The order or decision that set the price.</summary>
    public required string Source { get; set; }
}
