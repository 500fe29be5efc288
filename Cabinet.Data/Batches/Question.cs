using System.Data.Common;

namespace Cabinet.Data.Batches;

/// <summary>
/// A question about many owners (accounts, houses) at once: «the settlements of these accounts' services, twelve each».
/// Two equal questions are one, so a question is a record of its arguments; its SQL depends on nothing else.
/// </summary>
/// <typeparam name="TKey">What one answer belongs to: a service, a meter, an account.</typeparam>
/// <typeparam name="TRow">One row of an answer.</typeparam>
public abstract record Question<TKey, TRow> where TKey : notnull
{
    /// <summary>The statement. The owners are <c>$1</c>, written by <see cref="Dialects.Among"/>; further arguments are <c>$2</c> and on.</summary>
    public abstract string Sql(Dialect dialect);

    /// <summary>The arguments after the owners, in the order of their numbers.</summary>
    public virtual object[] Arguments => [];

    /// <summary>The owner by which a key's rows are found.</summary>
    public abstract long OwnerOf(TKey key);

    public abstract TKey KeyOf(TRow row);

    public abstract TRow Read(DbDataReader row);
}

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
    /// Rows of <paramref name="table"/>, the first <paramref name="limit"/> for each row of <paramref name="parent"/>: a lateral join, or its spelling in
    /// SQLite. Never a window over all rows: that reads and sorts the whole history of every key.
    /// </summary>
    public static string FirstOfEach(this Dialect dialect, string columns, string parent, string owner, string table, string alias, string where, string order, string limit)
    {
        var found = dialect == Dialect.Postgres ? "" : ".rowid";
        return dialect == Dialect.Postgres
            ? $"SELECT {columns} FROM {parent} CROSS JOIN LATERAL (SELECT * FROM {table} {alias} WHERE {where} ORDER BY {order} LIMIT {limit}) {alias} WHERE {dialect.Among(owner)}"
            : $"SELECT {columns} FROM {parent} JOIN {table} {alias} ON {alias}{found} IN (SELECT {alias}{found} FROM {table} {alias} WHERE {where} ORDER BY {order} LIMIT {limit}) WHERE {dialect.Among(owner)} ORDER BY {order}";
    }
}
