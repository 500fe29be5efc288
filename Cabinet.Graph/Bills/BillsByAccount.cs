using System.Data.Common;
using Cabinet.Data.Batches;
using Cabinet.Data.Bills;

namespace Cabinet.Graph.Bills;

/// <summary>A slice of each account's bills, newest first.</summary>
public record BillsByAccount(Slice Slice) : SliceQuestion<long, Bill>(Slice)
{
    private static readonly ListShape List = new(
        Bill.Columns, "accounts v", "v.id", "bills", "b", "b.account_id = v.id", "b.account_id", ["period"], [typeof(DateOnly)]);

    protected override ListShape Shape => List;

    public override long OwnerOf(long key) => key;

    public override long KeyOf(Bill row) => row.AccountId;

    public override Bill Read(DbDataReader row) => Bill.Read(row);

    protected override long ReadKey(DbDataReader row) => row.GetInt64(0);
}
