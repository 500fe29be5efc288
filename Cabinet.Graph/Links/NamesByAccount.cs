using System.Data.Common;
using Cabinet.Data.Batches;

namespace Cabinet.Graph.Links;

/// <summary>What a login calls the accounts that it has linked; no row for one without a name.</summary>
public record NamesByAccount(long LoginId) : Question<long, (long AccountId, string Name)>
{
    public override string Sql(Dialect dialect) =>
        $"SELECT l.account_id, l.nickname FROM links l WHERE {dialect.Among("l.account_id")} AND l.login_id = $2 AND l.nickname IS NOT NULL";

    public override object[] Arguments => [LoginId];

    public override long OwnerOf(long key) => key;

    public override long KeyOf((long AccountId, string Name) row) => row.AccountId;

    public override (long AccountId, string Name) Read(DbDataReader row) => (row.GetInt64(0), row.GetString(1));
}
