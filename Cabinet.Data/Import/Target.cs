namespace Cabinet.Data.Import;

/// <summary>Where a file's rows go. Cells come in this order: the keys, the values that a new file may change, what is set once.</summary>
internal sealed record Target(string Table, string[] Keys, string[] Values, params string[] Once)
{
    public string[] Columns { get; } = [.. Keys, .. Values, .. Once];

    /// <summary>The condition of a partial unique key, else empty.</summary>
    public string KeyWhere { get; init; } = "";

    /// <summary>The key is the table's own id, given by the supplier.</summary>
    public bool KeyIsId { get; init; }

    /// <summary>Something follows for the owners (the first key) of changed rows: they are kept in the temporary table <c>touched</c>.</summary>
    public bool KeepsTouched { get; init; }

    /// <summary>Finds the row of a key in SQLite, where it is not simply equal in all its columns.</summary>
    public string? SqliteMatch { get; init; }

    /// <summary>Joins staged rows (s) to the table (t) in PostgreSQL, where they are not simply equal in all key columns.</summary>
    public string? PostgresMatch { get; init; }
}
