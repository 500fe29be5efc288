namespace Cabinet.Data.Import;

/// <summary>Services of accounts. What is owed comes from the settlements, never from here.</summary>
internal sealed class ServicesFile : ImportFile
{
    private static readonly Column Account = new(0, "account"), Service = new(1, "service"), Provider = new(2, "provider"), Unit = new(3, "unit"),
        Tariff = new(4, "tariff"), OpenedOn = new(5, "opened_on"), ClosedOn = new(6, "closed_on", true);

    public override string Name => "services.csv";

    public override Column[] Columns => [Account, Service, Provider, Unit, Tariff, OpenedOn, ClosedOn];

    public override Refers Refers => Refers.Accounts;

    public override Target Target { get; } = new("services", ["account_id", "kind"], ["provider", "unit", "tariff_code", "opened_on", "closed_on"], "owed");

    public override void Read(Row row, Known known, Cells cells)
    {
        cells.Long(known.Account(row, Account).Id);
        cells.Int((int)row.Word(Service, Words.Services));
        cells.Text(row.Text(Provider));
        cells.Text(row.Text(Unit));
        cells.Text(row.Text(Tariff));
        var opened = row.Day(OpenedOn);
        cells.Day(opened);
        var closed = row.DayOrNone(ClosedOn);
        cells.Day(closed);
        cells.Long(0);
        if (closed < opened)
            row.Refuse(ClosedOn, "услуга закрыта раньше, чем открыта");
    }
}
