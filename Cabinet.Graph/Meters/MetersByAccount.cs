using System.Data.Common;
using Cabinet.Data.Batches;
using Cabinet.Data.Meters;

namespace Cabinet.Graph.Meters;

/// <summary>All individual meters of an account: by service, those in service first, then by serial number, which is not read unless named.</summary>
public record MetersByAccount(bool Named) : Question<long, Meter>
{
    public override string Sql(Dialect dialect) =>
        $"SELECT {(Named ? Meter.Columns : Meter.NamelessColumns)} FROM meters m WHERE {dialect.Among("m.account_id")} ORDER BY m.service_kind, m.removed_on IS NOT NULL, {(Named ? "m.serial" : "m.id")}";

    public override long OwnerOf(long key) => key;

    public override long KeyOf(Meter row) => row.AccountId ?? 0;

    public override Meter Read(DbDataReader row) => Meter.Read(row);
}
