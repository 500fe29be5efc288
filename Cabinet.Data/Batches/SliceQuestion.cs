using System.Data.Common;
using System.Globalization;

namespace Cabinet.Data.Batches;

/// <summary>How the rows of a list lie: one record a kind of list.</summary>
/// <param name="Columns">What is read, with the alias.</param>
/// <param name="Parent">The table whose rows each have such a list, with its alias.</param>
/// <param name="Owner">The parent's column that holds the owner.</param>
/// <param name="Table">The list's table.</param>
/// <param name="Alias">The list's alias.</param>
/// <param name="Join">The condition that ties a row to its parent.</param>
/// <param name="Keys">The list's columns that tell its parent, with the alias; the owner's first.</param>
/// <param name="Order">The columns that order it, the largest first, without the alias; the last one makes the order total.</param>
/// <param name="OrderTypes">Their types.</param>
/// <param name="Up">Whether the smallest comes first instead.</param>
public record ListShape(
    string Columns, string Parent, string Owner, string Table, string Alias, string Join, string Keys, IReadOnlyList<string> Order, IReadOnlyList<Type> OrderTypes,
    bool Up = false);

/// <summary>The question for one slice of each parent's list.</summary>
public abstract record SliceQuestion<TKey, TRow>(Slice Slice) : Question<TKey, TRow> where TKey : notnull
{
    protected abstract ListShape Shape { get; }

    /// <summary>Further conditions, each with its argument in the place of <c>{0}</c>.</summary>
    protected virtual IReadOnlyList<(string Condition, object? Argument)> Conditions => [];

    /// <summary>Reads a parent's key from <see cref="ListShape.Keys"/> at the start of a row.</summary>
    protected abstract TKey ReadKey(DbDataReader row);

    public override string Sql(Dialect dialect) => dialect.FirstOfEach(Shape, Where(), Direction, "$2");

    public override object[] Arguments => [Slice.Rows, .. FilterArguments(), .. CursorArguments()];

    /// <summary>Refuses a cursor that was not made here, before the question joins a trip that others share.</summary>
    /// <exception cref="RefusedQuestion">The cursor is not ours.</exception>
    public void Check() => _ = CursorArguments().Count();

    /// <summary>How many rows each parent's list has in all.</summary>
    public Question<TKey, KeyValuePair<TKey, int>> Counted() => new Count(this);

    private string Direction => Slice.Backwards == Shape.Up ? "DESC" : "ASC";

    private string Where()
    {
        var number = 3;
        var where = Shape.Join + Filters(ref number);
        if (Slice.After is not null)
            where += Beyond(Shape.Up ? ">" : "<", ref number);
        if (Slice.Before is not null)
            where += Beyond(Shape.Up ? "<" : ">", ref number);
        return where;
    }

    private string Filters(ref int number)
    {
        var filters = "";
        foreach (var (condition, argument) in Conditions)
            filters += " AND " + (argument is null ? condition : string.Format(CultureInfo.InvariantCulture, condition, "$" + number++));
        return filters;
    }

    private string Beyond(string comparison, ref int number)
    {
        var first = number;
        number += Shape.Order.Count;
        return $" AND ({string.Join(", ", Shape.Order.Select(x => $"{Shape.Alias}.{x}"))}) {comparison} ({string.Join(", ", Shape.Order.Select((_, i) => $"${first + i}"))})";
    }

    private IEnumerable<object> FilterArguments() => Conditions.Where(x => x.Argument is not null).Select(x => x.Argument!);

    private IEnumerable<object> CursorArguments() =>
        new[] { Slice.After, Slice.Before }.OfType<string>().SelectMany(x => Cursor.Read(x, Shape.OrderTypes));

    private sealed record Count(SliceQuestion<TKey, TRow> Of) : Question<TKey, KeyValuePair<TKey, int>>
    {
        public override string Sql(Dialect dialect)
        {
            var number = 2;
            var shape = Of.Shape;
            var owner = shape.Keys.Split(',')[0];
            return $"SELECT {shape.Keys}, count(*) FROM {shape.Table} {shape.Alias} WHERE {dialect.Among(owner)}{Of.Filters(ref number)} GROUP BY {shape.Keys}";
        }

        public override object[] Arguments => [.. Of.FilterArguments()];

        public override bool IsByAccount => Of.IsByAccount;

        public override long OwnerOf(TKey key) => Of.OwnerOf(key);

        public override TKey KeyOf(KeyValuePair<TKey, int> row) => row.Key;

        public override KeyValuePair<TKey, int> Read(DbDataReader row) => new(Of.ReadKey(row), row.GetInt32(row.FieldCount - 1));
    }
}
