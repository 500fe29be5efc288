using System.Data.Common;
using Cabinet.Data.Accounts;
using Cabinet.Data.Batches;

namespace Cabinet.Graph.Accounts;

/// <summary>Accounts with their houses; without what tells whose they are unless named.</summary>
public record AccountsById(bool Named) : Question<long, Account>
{
    public override string Sql(Dialect dialect) =>
        $"SELECT {(Named ? Account.Columns : Account.NamelessColumns)}, {House.Columns} FROM accounts a JOIN houses h ON h.id = a.house_id WHERE {dialect.Among("a.id")}";

    public override long OwnerOf(long key) => key;

    public override long KeyOf(Account row) => row.Id;

    public override Account Read(DbDataReader row) => Account.Read(row);
}
