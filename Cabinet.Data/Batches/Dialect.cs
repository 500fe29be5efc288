namespace Cabinet.Data.Batches;

/// <summary>Where the two databases' SQL differs.</summary>
public enum Dialect
{
    Sqlite,
    Postgres,
}

public static class Dialects
{
    /// <summary>The condition that a column is among the owners asked for (<c>$1</c>).</summary>
    public static string Among(this Dialect dialect, string column) =>
        dialect == Dialect.Postgres ? $"{column} = ANY($1)" : $"{column} IN (SELECT value FROM json_each($1))";

    /// <summary>
    /// The first so many rows of each parent's list: a lateral join, or its spelling in SQLite. Never a window over all rows: that reads and sorts the
    /// whole history of every parent.
    /// </summary>
    public static string FirstOfEach(this Dialect dialect, ListShape shape, string where, string direction, string limit)
    {
        var (alias, among) = (shape.Alias, dialect.Among(shape.Owner));
        var order = string.Join(", ", shape.Order.Select(x => $"{alias}.{x} {direction}"));
        var firstRows = $"FROM {shape.Table} {alias} WHERE {where} ORDER BY {order} LIMIT {limit}";
        return dialect == Dialect.Postgres
            ? $"SELECT {shape.Columns} FROM {shape.Parent} CROSS JOIN LATERAL (SELECT * {firstRows}) {alias} WHERE {among}"
            : $"SELECT {shape.Columns} FROM {shape.Parent} JOIN {shape.Table} {alias} ON {alias}.rowid IN (SELECT {alias}.rowid {firstRows}) WHERE {among} ORDER BY {order}";
    }
}
