namespace Cabinet.Data.Batches;

/// <summary>
/// Which rows of an ordered list: the first (or, backwards, the last) so many after and before a cursor, and whether to look one row further, which
/// tells that there are more.
/// </summary>
public readonly record struct Slice(int Take, bool Backwards, string? After, string? Before, bool LooksFurther)
{
    /// <summary>How many rows to fetch.</summary>
    public int Rows => LooksFurther ? Take + 1 : Take;
}
