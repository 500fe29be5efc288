using System.Data.Common;
using Cabinet.Data.Batches;
using Cabinet.Data.Payments;

namespace Cabinet.Graph.Payments;

/// <summary>A slice of each account's payments, newest first.</summary>
public record PaymentsByAccount(Slice Slice) : SliceQuestion<long, Payment>(Slice)
{
    private static readonly ListShape List = new(
        Payment.Columns, "accounts v", "v.id", "payments", "p", "p.account_id = v.id", "p.account_id", ["paid_on", "id"], [typeof(DateOnly), typeof(long)]);

    protected override ListShape Shape => List;

    public override long OwnerOf(long key) => key;

    public override long KeyOf(Payment row) => row.AccountId;

    public override Payment Read(DbDataReader row) => Payment.Read(row);

    protected override long ReadKey(DbDataReader row) => row.GetInt64(0);
}
