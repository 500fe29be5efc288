namespace Cabinet.Data.Import;

/// <summary>What house meters measured, and the flats' sum.</summary>
internal sealed class HouseVolumesFile : ImportFile
{
    private static readonly Column House = new(0, "house"), Meter = new(1, "meter"), Period = new(2, "period"), Measured = new(3, "measured"),
        Individual = new(4, "individual");

    public override string Name => "house_volumes.csv";

    public override Column[] Columns => [House, Meter, Period, Measured, Individual];

    public override Refers Refers => Refers.Houses | Refers.Meters;

    public override Target Target { get; } = new("house_volumes", ["meter_id", "period"], ["measured", "individual"]);

    public override void Read(Row row, Known known, Cells cells)
    {
        cells.Long(known.Meters.Find(row, -known.House(row, House), Meter).Id);
        cells.Day(row.Period(Period));
        cells.Decimal(row.Figure(Measured));
        cells.Decimal(row.Figure(Individual));
    }
}
