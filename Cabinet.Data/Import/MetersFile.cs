using Cabinet.Data.Meters;

namespace Cabinet.Data.Import;

/// <summary>Meters: of an account (individual) or of a house. The serial is unique within its owner.</summary>
internal sealed class MetersFile : ImportFile
{
    private static readonly Column Account = new(0, "account", true), House = new(1, "house", true), Service = new(2, "service"), Serial = new(3, "serial"),
        Model = new(4, "model"), Digits = new(5, "digits"), Decimals = new(6, "decimals"), Zones = new(7, "zones"), InstalledOn = new(8, "installed_on"),
        VerifyBy = new(9, "verify_by", true), RemovedOn = new(10, "removed_on", true);

    public override string Name => "meters.csv";

    public override Column[] Columns => [Account, House, Service, Serial, Model, Digits, Decimals, Zones, InstalledOn, VerifyBy, RemovedOn];

    public override Refers Refers => Refers.Houses | Refers.Accounts | Refers.Services;

    public override Target Target { get; } = new("meters", ["account_id", "house_id", "serial"],
        ["kind", "service_kind", "model", "digits", "decimals", "zone_count", "installed_on", "verify_by", "removed_on"])
    {
        SqliteMatch = "serial = ?3 AND account_id IS ?1 AND (?1 IS NOT NULL OR house_id = ?2)",
        PostgresMatch = "t.serial = s.serial AND coalesce(t.account_id, -t.house_id) = coalesce(s.account_id, -s.house_id)",
    };

    public override void Read(Row row, Known known, Cells cells)
    {
        var individual = !row.Raw(Account).IsEmpty;
        if (individual == !row.Raw(House).IsEmpty)
            row.Refuse(Account, "нужен лицевой счёт или дом, одно из двух");
        var account = individual ? known.Account(row, Account) : (0, known.House(row, House));
        cells.Long(individual ? account.Id : null);
        cells.Long(account.House);
        cells.Text(row.Text(Serial));
        cells.Int((int)(individual ? MeterKind.Individual : MeterKind.House));
        cells.Int((int)(individual ? known.Service(row, Account, Service).Kind : row.Word(Service, Words.Services)));
        cells.Text(row.Text(Model));
        cells.Int(AtLeastOne(row, Digits, 9));
        cells.Int(row.Count(Decimals, 4));
        cells.Int(AtLeastOne(row, Zones, 3));
        var installed = row.Day(InstalledOn);
        cells.Day(installed);
        cells.Day(row.DayOrNone(VerifyBy));
        var removed = row.DayOrNone(RemovedOn);
        cells.Day(removed);
        if (removed < installed)
            row.Refuse(RemovedOn, "снят раньше, чем установлен");
    }

    private static int AtLeastOne(Row row, Column column, int most)
    {
        var count = row.Count(column, most);
        if (count == 0)
            row.Refuse(column, $"не целое число от 1 до {most}");
        return count;
    }
}
