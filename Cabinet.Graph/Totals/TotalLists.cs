using Cabinet.Data;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Totals;

/// <summary>Groups of rows as a connection. Small groups are hidden from those who may see no personal data.</summary>
internal static class TotalLists
{
    /// <summary>A group of fewer accounts would tell of single households.</summary>
    public const int FewestAccounts = 5;

    /// <summary>Those of the rows that the caller wants.</summary>
    public static IQueryable<T> Choose<T>(this IQueryable<T> rows, Viewer viewer, Where<T>? where) => where is null ? rows : rows.Where(where.For(viewer));

    /// <summary>What is grouped by, each once; nothing when not told.</summary>
    public static IReadOnlyList<Enum> OrNone<TGroup>(this IReadOnlyList<TGroup>? groups) where TGroup : struct, Enum => [.. (groups ?? []).Distinct().Cast<Enum>()];

    /// <param name="rows">The rows that the viewer may see and asks for.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="grouping">How the rows are added up.</param>
    /// <param name="by">What they are grouped by.</param>
    /// <param name="order">The order of the groups; by what they are grouped by unless told.</param>
    /// <param name="page">The slice.</param>
    /// <param name="asked">The figures asked for; all when null.</param>
    public static async Task<Connection<TTotal>> Connect<TRow, TTotal>(
        this IQueryable<TRow> rows, Viewer viewer, Grouping<TRow, TTotal> grouping, IReadOnlyList<Enum> by, Order<TTotal>? order, Page? page, Asked? asked) where TTotal : Total, new()
    {
        var slice = (page ?? new Page()).Slice;
        var keys = grouping.Keys(by);
        if (order?.Paths.FirstOrDefault(x => typeof(TotalKey).GetProperty(x.Split('.')[0]) is { } key && !keys.Contains(key)) is { } unknown)
            throw new RefusedQuestion("ORDER_KEYS", $"По {unknown.Split('.')[0]} можно упорядочить, только когда по нему сгруппировано.");
        var own = keys.Aggregate(new Order<TTotal>(), (all, key) => all.Up(key));
        var whole = order?.Then(own) ?? own;
        var ordered = whole.Paths.ToHashSet();
        var groups = grouping.Of(rows, by,
            (function, figure) => asked is null || asked.For(Camel(function), Camel(figure)) || ordered.Contains($"{function}.{figure}") || (asked.For("perAccount") && function == "Sum"),
            !viewer.SeesPersonalData || asked is null || asked.For("accounts") || asked.For("perAccount") || ordered.Contains(nameof(Total.Accounts)));
        if (!viewer.SeesPersonalData)
            groups = groups.Where(x => x.Accounts >= FewestAccounts);
        var wanted = slice.After is null ? groups : whole.Beyond(groups, slice.After, before: false);
        wanted = slice.Before is null ? wanted : whole.Beyond(wanted, slice.Before, before: true);
        var found = await whole.Sort(wanted, slice.Backwards).Take(slice.Rows).ToListAsync(Deadline.Token);
        return new Connection<TTotal>(found, slice, whole.CursorOf, () => groups.CountAsync(Deadline.Token));
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
