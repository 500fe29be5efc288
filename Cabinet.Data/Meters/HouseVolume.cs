using System.Data.Common;
using Cabinet.Data.Batches;

namespace Cabinet.Data.Meters;

/// <summary>What a house meter measured in a period, and how it was shared (общедомовые нужды).</summary>
public class HouseVolume
{
    public long MeterId { get; set; }

    /// <summary>The period's first day.</summary>
    public DateOnly Period { get; set; }

    public Meter? Meter { get; set; }

    /// <summary>Volume measured by the house meter, in the service's unit.</summary>
    public decimal Measured { get; set; }

    /// <summary>Sum of the flats' own volumes.</summary>
    public decimal Individual { get; set; }

    /// <summary>The house's own consumption, shared by area; negative when the flats reported more than the house meter.</summary>
    public decimal CommonNeeds => Measured - Individual;

    public const string Columns = "x.meter_id, x.period, x.measured, x.individual";

    public static HouseVolume Read(DbDataReader row) => new()
    {
        MeterId = row.GetInt64(0),
        Period = row.Day(1),
        Measured = row.GetDecimal(2),
        Individual = row.GetDecimal(3),
    };
}
