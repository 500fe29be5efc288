namespace Cabinet.Data.Import;

/// <summary>Houses, by the supplier's code.</summary>
internal sealed class HousesFile : ImportFile
{
    private static readonly Column House = new(0, "house"), Street = new(1, "street"), Address = new(2, "address"), TotalArea = new(3, "total_area");

    public override string Name => "houses.csv";

    public override Column[] Columns => [House, Street, Address, TotalArea];

    public override Target Target { get; } = new("houses", ["code"], ["street", "address", "total_area"]);

    public override void Read(Row row, Known known, Cells cells)
    {
        cells.Text(row.Text(House));
        cells.Text(row.Text(Street));
        cells.Text(row.Text(Address));
        cells.Decimal(row.Figure(TotalArea, 2));
    }
}
