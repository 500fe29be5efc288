using System.Data.Common;
using Cabinet.Data.Accounts;
using Cabinet.Data.Batches;

namespace Cabinet.Graph.Houses;

/// <summary>A slice of each house's accounts, by number; among <c>,these,</c> only, when a viewer may not see all; without what tells whose they are unless named.</summary>
public record AccountsByHouse(bool Named, string? Among, Slice Slice) : SliceQuestion<long, Account>(Slice)
{
    private static readonly ListShape Full = new(
        $"{Account.Columns}, {House.Columns}", "houses h", "h.id", "accounts", "a", "a.house_id = h.id", "a.house_id", ["id"], [typeof(long)], Up: true);

    private static readonly ListShape Nameless = Full with { Columns = $"{Account.NamelessColumns}, {House.Columns}" };

    protected override ListShape Shape => Named ? Full : Nameless;

    /// <summary>The ids travel as one text between commas: one statement, and one plan, for any number of them.</summary>
    protected override IReadOnlyList<(string, object?)> Conditions => Among is null ? [] : [("{0} LIKE '%,' || a.id || ',%'", Among)];

    public override bool IsByAccount => false;

    public override long OwnerOf(long key) => key;

    public override long KeyOf(Account row) => row.HouseId;

    public override Account Read(DbDataReader row) => Account.Read(row);

    protected override long ReadKey(DbDataReader row) => row.GetInt64(0);
}
