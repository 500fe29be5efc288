namespace Cabinet.Data.Import;

/// <summary>Settlements. A row whose sums do not add up to the kopeck is refused.</summary>
internal sealed class SettlementsFile : ImportFile
{
    private static readonly Column Account = new(0, "account"), Service = new(1, "service"), Period = new(2, "period"), Opening = new(3, "opening"),
        Charged = new(4, "charged"), Recalculated = new(5, "recalculated"), Penalty = new(6, "penalty"), Paid = new(7, "paid"),
        Closing = new(8, "closing"), Volume = new(9, "volume", true);

    private readonly SettledAccounts _settled = new();

    public override string Name => "settlements.csv";

    public override Column[] Columns => [Account, Service, Period, Opening, Charged, Recalculated, Penalty, Paid, Closing, Volume];

    public override Refers Refers => Refers.Accounts | Refers.Services;

    public override Target Target { get; } = new("settlements", ["account_id", "kind", "period"],
        ["opening", "charged", "recalculated", "penalty", "paid", "closing", "volume"])
    {
        KeepsTouched = true,
    };

    public override void Read(Row row, Known known, Cells cells)
    {
        var (account, kind) = known.Service(row, Account, Service);
        var period = row.Period(Period);
        var opening = row.Kopecks(Opening);
        var charged = row.Kopecks(Charged, negative: false);
        var recalculated = row.Kopecks(Recalculated);
        var penalty = row.Kopecks(Penalty, negative: false);
        var paid = row.Kopecks(Paid);
        var closing = row.Kopecks(Closing);
        var sum = opening + charged + recalculated + penalty - paid;
        if (row.Reason is null && sum != closing)
            row.Refuse(Closing, $"суммы не сходятся: по слагаемым {new Money(sum)}, в строке {new Money(closing)}");
        cells.Long(account);
        cells.Int((int)kind);
        cells.Day(period);
        cells.Long(opening);
        cells.Long(charged);
        cells.Long(recalculated);
        cells.Long(penalty);
        cells.Long(paid);
        cells.Long(closing);
        cells.Decimal(row.FigureOrNone(Volume, negative: true));
        if (row.Reason is null)
            _settled.Saw(period);
    }

    public override void Follow(Loading loading) => _settled.Write(loading);
}
