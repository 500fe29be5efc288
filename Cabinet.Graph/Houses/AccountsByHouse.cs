using System.Data.Common;
using Cabinet.Data.Accounts;
using Cabinet.Data.Batches;

namespace Cabinet.Graph.Houses;

/// <summary>A slice of each house's accounts, by number; among <c>,these,</c> only, when a viewer may not see all.</summary>
public record AccountsByHouse(string? Among, Slice Slice) : SliceQuestion<long, Account>(Slice)
{
    private static readonly ListShape List = new(
        $"{Account.Columns}, {House.Columns}", "houses h", "h.id", "accounts", "a", "a.house_id = h.id", "a.house_id", ["id"], [typeof(long)], Up: true);

    protected override ListShape Shape => List;

    /// <summary>The ids travel as one text between commas: one statement, and one plan, for any number of them.</summary>
    protected override IReadOnlyList<(string, object?)> Conditions => Among is null ? [] : [("{0} LIKE '%,' || a.id || ',%'", Among)];

    public override bool IsByAccount => false;

    public override long OwnerOf(long key) => key;

    public override long KeyOf(Account row) => row.HouseId;

    public override Account Read(DbDataReader row) => Account.Read(row);

    protected override long ReadKey(DbDataReader row) => row.GetInt64(0);
}
