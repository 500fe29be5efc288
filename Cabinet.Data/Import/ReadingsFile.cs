using Cabinet.Data.Readings;

namespace Cabinet.Data.Import;

/// <summary>Readings as the billing system calculated (or refused) them, by meter, zone and day.</summary>
internal sealed class ReadingsFile : ImportFile
{
    private static readonly Column Account = new(0, "account"), Meter = new(1, "meter"), Zone = new(2, "zone"), TakenOn = new(3, "taken_on"),
        Value = new(4, "value"), Consumption = new(5, "consumption", true), Source = new(6, "source", true), Status = new(7, "status", true),
        Reason = new(8, "reason", true), Period = new(9, "period", true);

    public override string Name => "readings.csv";

    public override Column[] Columns => [Account, Meter, Zone, TakenOn, Value, Consumption, Source, Status, Reason, Period];

    public override Refers Refers => Refers.Accounts | Refers.Meters;

    public override Target Target { get; } = new("readings", ["meter_id", "zone", "taken_on"],
        ["value", "consumption", "status", "reason", "period"], "account_id", "source", "recorded_utc", "imported")
    {
        KeyWhere = "imported",
    };

    public override void Read(Row row, Known known, Cells cells)
    {
        var (account, _) = known.Account(row, Account);
        var meter = known.Meters.Find(row, account, Meter);
        var zone = row.Word(Zone, Words.Zones);
        var taken = row.Day(TakenOn);
        cells.Long(meter.Id);
        cells.Int((int)zone);
        cells.Day(taken);
        cells.Decimal(MeterFigures.Value(row, Value, meter));
        cells.Decimal(row.FigureOrNone(Consumption));
        cells.Int((int)row.WordOr(Status, Words.Verdicts, ReadingStatus.Calculated));
        cells.Text(row.Text(Reason));
        cells.Day(row.Raw(Period).IsEmpty ? FirstOfMonth(taken) : row.Period(Period));
        cells.Long(account);
        cells.Int((int)row.WordOr(Source, Words.Sources, ReadingSource.Office));
        cells.Noon(taken);
        cells.Yes();
        MeterFigures.CheckZone(row, Zone, zone, meter);
    }

    public override void Follow(Loading loading) => WaitingReadings.Meet(loading);

    private static int FirstOfMonth(int dayNumber) => dayNumber - DateOnly.FromDayNumber(dayNumber).Day + 1;
}
