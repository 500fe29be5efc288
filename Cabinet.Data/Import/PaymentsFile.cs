namespace Cabinet.Data.Import;

/// <summary>Payments, by the reference of whoever took the money. A refund is a payment below zero.</summary>
internal sealed class PaymentsFile : ImportFile
{
    private static readonly Column Reference = new(0, "reference"), Account = new(1, "account"), Service = new(2, "service"), Sum = new(3, "sum"),
        PaidOn = new(4, "paid_on"), Channel = new(5, "channel");

    public override string Name => "payments.csv";

    public override Column[] Columns => [Reference, Account, Service, Sum, PaidOn, Channel];

    public override Refers Refers => Refers.Accounts | Refers.Services;

    public override Target Target { get; } = new("payments", ["reference"], ["account_id", "kind", "sum", "paid_on", "channel"]);

    public override void Read(Row row, Known known, Cells cells)
    {
        cells.Text(row.Text(Reference));
        var (account, kind) = known.Service(row, Account, Service);
        cells.Long(account);
        cells.Int((int)kind);
        var sum = row.Kopecks(Sum);
        cells.Long(sum);
        cells.Day(row.Day(PaidOn));
        cells.Text(row.Text(Channel));
        if (row.Reason is null && sum == 0)
            row.Refuse(Sum, "платёж без суммы");
    }
}
