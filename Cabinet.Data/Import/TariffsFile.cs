namespace Cabinet.Data.Import;

/// <summary>Prices: one row for each zone, band and date of a tariff.</summary>
internal sealed class TariffsFile : ImportFile
{
    private static readonly Column Tariff = new(0, "tariff"), Service = new(1, "service"), Zone = new(2, "zone"), FromVolume = new(3, "from_volume"),
        Price = new(4, "price"), ValidFrom = new(5, "valid_from"), ValidTo = new(6, "valid_to", true), Source = new(7, "source");

    public override string Name => "tariffs.csv";

    public override Column[] Columns => [Tariff, Service, Zone, FromVolume, Price, ValidFrom, ValidTo, Source];

    public override Target Target { get; } = new("tariffs", ["code", "zone", "from_volume", "valid_from"], ["kind", "price", "valid_to", "source"]);

    public override void Read(Row row, Known known, Cells cells)
    {
        cells.Text(row.Text(Tariff));
        cells.Int((int)row.Word(Zone, Words.Zones));
        cells.Decimal(row.Figure(FromVolume));
        var from = row.Day(ValidFrom);
        cells.Day(from);
        cells.Int((int)row.Word(Service, Words.Services));
        cells.Decimal(row.Figure(Price));
        var to = row.DayOrNone(ValidTo);
        cells.Day(to);
        cells.Text(row.Text(Source));
        if (to < from)
            row.Refuse(ValidTo, "кончается раньше, чем начинается");
    }
}
