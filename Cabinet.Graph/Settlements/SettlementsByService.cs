using System.Data.Common;
using Cabinet.Data.Batches;
using Cabinet.Data.Services;
using Cabinet.Data.Settlements;

namespace Cabinet.Graph.Settlements;

/// <summary>A slice of each service's settlements between two periods, newest first.</summary>
public record SettlementsByService(DateOnly? From, DateOnly? To, Slice Slice) : SliceQuestion<(long AccountId, ServiceKind Kind), Settlement>(Slice)
{
    private static readonly ListShape List = new(
        Settlement.Columns, "services v", "v.account_id", "settlements", "s", "s.account_id = v.account_id AND s.kind = v.kind", "s.account_id, s.kind", ["period"], [typeof(DateOnly)]);

    protected override ListShape Shape => List;

    protected override IReadOnlyList<(string, object?)> Conditions
    {
        get
        {
            var conditions = new List<(string, object?)>(2);
            if (From is { } from)
                conditions.Add(("s.period >= {0}", from));
            if (To is { } to)
                conditions.Add(("s.period <= {0}", to));
            return conditions;
        }
    }

    public override long OwnerOf((long AccountId, ServiceKind Kind) key) => key.AccountId;

    public override (long AccountId, ServiceKind Kind) KeyOf(Settlement row) => (row.AccountId, row.Kind);

    public override Settlement Read(DbDataReader row) => Settlement.Read(row);

    protected override (long AccountId, ServiceKind Kind) ReadKey(DbDataReader row) => (row.GetInt64(0), (ServiceKind)row.GetInt32(1));
}
