using Cabinet.Data;
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

    /// <summary>One slice of the rows that the caller chooses.</summary>
    /// <param name="rows">All rows that the viewer may see.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="choice">Which of them, in which order, which slice.</param>
    /// <param name="own">The list's own order, which tells any two rows apart.</param>
    /// <param name="seen">The rows found as the viewer sees them.</param>
    public static Task<Connection<T>> Connect<T>(this IQueryable<T> rows, Viewer viewer, Choice<T>? choice, Order<T> own, Func<IQueryable<T>, IQueryable<T>>? seen = null) where T : class =>
        (choice?.Where is { } where ? rows.Where(where.For(viewer)) : rows).Connect(choice?.Page, choice?.Order?.Then(own) ?? own, seen);

    /// <summary>One slice of a query, by keyset: no page costs more than the first.</summary>
    public static async Task<Connection<T>> Connect<T>(this IQueryable<T> rows, Page? page, Order<T> order, Func<IQueryable<T>, IQueryable<T>>? seen = null) where T : class
    {
        var slice = (page ?? new Page()).Slice;
        var (start, end) = slice.Backwards ? (slice.Before, slice.After) : (slice.After, slice.Before);
        var bounded = end is null ? rows : order.Beyond(rows, end, before: !slice.Backwards);
        var found = new List<T>();
        foreach (var part in start is null ? [bounded] : order.Parts(bounded, start, before: slice.Backwards))
            if (found.Count < slice.Rows)
            {
                var few = order.Sort(part, slice.Backwards).AsNoTracking().Take(slice.Rows - found.Count);
                found.AddRange(await (seen?.Invoke(few) ?? few).ToListAsync(Deadline.Token));
            }
        return new Connection<T>(found, slice, order.CursorOf, () => rows.CountAsync(Deadline.Token));
    }
}
