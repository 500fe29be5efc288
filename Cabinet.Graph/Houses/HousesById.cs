using System.Data.Common;
using Cabinet.Data.Accounts;
using Cabinet.Data.Batches;

namespace Cabinet.Graph.Houses;

/// <summary>Houses.</summary>
public record HousesById : Question<long, House>
{
    public override string Sql(Dialect dialect) => $"SELECT {House.Columns} FROM houses h WHERE {dialect.Among("h.id")}";

    public override bool IsByAccount => false;

    public override long OwnerOf(long key) => key;

    public override long KeyOf(House row) => row.Id;

    public override House Read(DbDataReader row) => House.Read(row);
}
