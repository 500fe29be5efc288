using Cabinet.Data;
using Cabinet.Data.Batches;

namespace Cabinet.Graph;

/// <summary>Which part of a list is asked for: the first so many after a cursor, or the last so many before one. 1 to 100 rows, 50 unless told.</summary>
public record Page(int? First = null, string? After = null, int? Last = null, string? Before = null)
{
    /// <summary>Whether anybody asks if there are more rows; else none is fetched to find out.</summary>
    public bool LooksFurther { get; init; } = true;

    private const int Most = 100;
    private const int Usual = 50;

    /// <summary>The slice to fetch; a size out of range is refused.</summary>
    public Slice Slice
    {
        get
        {
            if (First is < 1 or > Most || Last is < 1 or > Most)
                throw new RefusedQuestion("PAGE_SIZE", "first и last — от 1 до 100.");
            if (First is not null && Last is not null)
                throw new RefusedQuestion("PAGE_SIZE", "Нужно что-то одно: first или last.");
            return new Slice(First ?? Last ?? Usual, Last is not null, After, Before, LooksFurther);
        }
    }
}
