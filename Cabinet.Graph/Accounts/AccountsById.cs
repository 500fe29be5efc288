using System.Data.Common;
using Cabinet.Data.Accounts;
using Cabinet.Data.Batches;

namespace Cabinet.Graph.Accounts;

/// <summary>Accounts with their houses.</summary>
public record AccountsById : Question<long, Account>
{
    public override string Sql(Dialect dialect) =>
        $"SELECT {Account.Columns}, {House.Columns} FROM accounts a JOIN houses h ON h.id = a.house_id WHERE {dialect.Among("a.id")}";

    public override long OwnerOf(long key) => key;

    public override long KeyOf(Account row) => row.Id;

    public override Account Read(DbDataReader row) => Account.Read(row);
}
