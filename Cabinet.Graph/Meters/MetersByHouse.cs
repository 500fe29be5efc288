using System.Data.Common;
using Cabinet.Data.Batches;
using Cabinet.Data.Meters;

namespace Cabinet.Graph.Meters;

/// <summary>The meters of the house itself (общедомовые); without serial numbers unless named.</summary>
public record MetersByHouse(bool Named) : Question<long, Meter>
{
    public override string Sql(Dialect dialect) =>
        $"SELECT {(Named ? Meter.Columns : Meter.NamelessColumns)} FROM meters m WHERE {dialect.Among("m.house_id")} AND m.kind = 2 ORDER BY m.service_kind, m.removed_on IS NOT NULL, {(Named ? "m.serial" : "m.id")}";

    public override bool IsByAccount => false;

    public override long OwnerOf(long key) => key;

    public override long KeyOf(Meter row) => row.HouseId;

    public override Meter Read(DbDataReader row) => Meter.Read(row);
}
