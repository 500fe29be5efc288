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

    /// <summary>A value that a file changes only when it says another than the last file did: what others wrote meanwhile stays.</summary>
    public string? Guarded { get; init; }

    /// <summary>The column that keeps what the last file said of the guarded one.</summary>
    public string? GuardedBy { get; init; }

    /// <summary>The values by which a row is seen to differ from the file's.</summary>
    public IEnumerable<string> Compared => Values.Where(x => x != Guarded);

    /// <summary>Finds the row of a key in SQLite, where it is not simply equal in all its columns.</summary>
    public string? SqliteMatch { get; init; }

    /// <summary>Joins staged rows (s) to the table (t) in PostgreSQL, where they are not simply equal in all key columns.</summary>
    public string? PostgresMatch { get; init; }

    /// <summary>What a value is set to.</summary>
    /// <param name="value">The column.</param>
    /// <param name="row">The name of the table's row, with a point; empty when it needs none.</param>
    /// <param name="given">The file's value, as SQL.</param>
    /// <param name="differs">The comparison that takes null for a value like another.</param>
    public string Set(string value, string row, string given, string differs) =>
        value == Guarded ? $"{value} = CASE WHEN {row}{GuardedBy} {differs} {given} THEN {given} ELSE {row}{value} END" : $"{value} = {given}";
}
