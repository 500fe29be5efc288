using System.Data.Common;
using Cabinet.Data.Batches;
using Cabinet.Data.Readings;

namespace Cabinet.Graph.Readings;

/// <summary>A slice of the readings of each meter of an account, newest first.</summary>
public record ReadingsByMeter(bool IncludeWithdrawn, Slice Slice) : SliceQuestion<(long AccountId, long MeterId), Reading>(Slice)
{
    private static readonly ListShape List = new(
        Reading.Columns, "meters v", "v.account_id", "readings", "r", "r.meter_id = v.id", "r.account_id, r.meter_id", ["taken_on", "id"], [typeof(DateOnly), typeof(long)]);

    protected override ListShape Shape => List;

    protected override IReadOnlyList<(string, object?)> Conditions => IncludeWithdrawn ? [] : [("r.status <> 4", null)];

    public override long OwnerOf((long AccountId, long MeterId) key) => key.AccountId;

    public override (long AccountId, long MeterId) KeyOf(Reading row) => (row.AccountId, row.MeterId);

    public override Reading Read(DbDataReader row) => Reading.Read(row);

    protected override (long AccountId, long MeterId) ReadKey(DbDataReader row) => (row.GetInt64(0), row.GetInt64(1));
}
