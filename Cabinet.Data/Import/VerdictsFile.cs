using Cabinet.Data.Readings;

namespace Cabinet.Data.Import;

/// <summary>The billing system's verdict on readings that were handed in for a period.</summary>
internal sealed class VerdictsFile(string name, Period period) : ImportFile
{
    private static readonly Column Account = new(0, "account"), Meter = new(1, "meter"), Zone = new(2, "zone"), Verdict = new(3, "verdict"),
        Reason = new(4, "reason", true), Value = new(5, "value", true), Consumption = new(6, "consumption", true);

    public override string Name => name;

    public override Column[] Columns => [Account, Meter, Zone, Verdict, Reason, Value, Consumption];

    public override Refers Refers => Refers.Accounts | Refers.Meters;

    public override Target Target { get; } = new("readings", ["meter_id", "zone", "period"], ["status", "reason", "value", "consumption"]);

    public override Sink Into(Loading loading, Action<long, string> refuse) => new VerdictSink(loading, Target) { Refuse = refuse };

    public override void Read(Row row, Known known, Cells cells)
    {
        var (account, _) = known.Account(row, Account);
        var meter = known.Meters.Find(row, account, Meter);
        var zone = row.Word(Zone, Words.Zones);
        var verdict = row.Word(Verdict, Words.Verdicts);
        cells.Long(meter.Id);
        cells.Int((int)zone);
        cells.Day(period.FirstDay.DayNumber);
        cells.Int((int)verdict);
        cells.Text(row.Text(Reason));
        cells.Decimal(row.Raw(Value).IsEmpty ? null : MeterFigures.Value(row, Value, meter));
        cells.Decimal(row.FigureOrNone(Consumption));
        MeterFigures.CheckZone(row, Zone, zone, meter);
        if (verdict == ReadingStatus.Refused && row.Raw(Reason).IsEmpty)
            row.Refuse(Reason, "отказ без причины");
    }
}
