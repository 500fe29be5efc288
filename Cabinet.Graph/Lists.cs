using Cabinet.Data.Batches;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph;

/// <summary>Answers a list's question as a connection.</summary>
internal static class Lists
{
    public static Batched<Connection<TRow>> Connect<TKey, TRow>(this Batches batches, SliceQuestion<TKey, TRow> question, TKey key, Func<TRow, string> cursorOf) where TKey : notnull
    {
        question.Check();
        return batches.For(question).Load(key, rows => new Connection<TRow>(rows, question.Slice, cursorOf,
            () => batches.For(question.Counted()).Load(key, counts => counts.Count == 0 ? 0 : counts[0].Value).AsTask()));
    }

    /// <summary>One slice of a query, by keyset: no page costs more than the first.</summary>
    public static async Task<Connection<T>> Connect<T>(this IQueryable<T> rows, Page? page, Keys<T> keys) where T : class
    {
        var slice = (page ?? new Page()).Slice;
        var wanted = rows;
        if (slice.After is not null)
            wanted = keys.Beyond(wanted, slice.After, before: false);
        if (slice.Before is not null)
            wanted = keys.Beyond(wanted, slice.Before, before: true);
        var found = await keys.Order(wanted, slice.Backwards).AsNoTracking().Take(slice.Rows).ToListAsync();
        return new Connection<T>(found, slice, keys.CursorOf, () => rows.CountAsync());
    }
}
