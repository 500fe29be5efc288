using System.Data.Common;
using Cabinet.Data.Batches;
using Cabinet.Data.Services;

namespace Cabinet.Graph.Services;

/// <summary>All services of an account, closed ones too, in the order of their kinds.</summary>
public record ServicesByAccount : Question<long, Service>
{
    public override string Sql(Dialect dialect) => $"SELECT {Service.Columns} FROM services v WHERE {dialect.Among("v.account_id")} ORDER BY v.account_id, v.kind";

    public override long OwnerOf(long key) => key;

    public override long KeyOf(Service row) => row.AccountId;

    public override Service Read(DbDataReader row) => Service.Read(row);
}
