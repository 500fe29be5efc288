using Cabinet.Data.Batches;

namespace Cabinet.Graph;

/// <summary>A slice of a list, whatever its rows are.</summary>
public interface IHasNodes
{
    System.Collections.IEnumerable Nodes { get; }
}

/// <summary>A slice of a list with the way to its neighbours.</summary>
public class Connection<T> : IHasNodes
{
    private readonly Slice _slice;
    private readonly bool _more;
    private readonly Func<T, string> _cursorOf;
    private readonly Func<Task<int>> _count;

    /// <summary>Makes a connection of the rows found: one more than asked means that there are more; backwards ones are turned round.</summary>
    public Connection(IReadOnlyList<T> found, Slice slice, Func<T, string> cursorOf, Func<Task<int>> count)
    {
        (_slice, _more, _cursorOf, _count) = (slice, found.Count > slice.Take, cursorOf, count);
        Nodes = _more || slice.Backwards ? Turned(found, slice) : found;
    }

    /// <summary>The rows, in the list's order.</summary>
    public IReadOnlyList<T> Nodes { get; }

    System.Collections.IEnumerable IHasNodes.Nodes => Nodes;

    /// <summary>The rows with their cursors.</summary>
    public IEnumerable<Edge<T>> Edges => Nodes.Select(node => new Edge<T>(node, _cursorOf(node)));

    /// <summary>Whether there are more rows, and the cursors to go on from.</summary>
    public PageInfo PageInfo => new(
        HasNextPage: _slice.Backwards ? _slice.Before is not null : _more,
        HasPreviousPage: _slice.Backwards ? _more : _slice.After is not null,
        StartCursor: Nodes.Count == 0 ? null : _cursorOf(Nodes[0]),
        EndCursor: Nodes.Count == 0 ? null : _cursorOf(Nodes[^1]));

    /// <summary>How many rows the whole list has; counted only when asked.</summary>
    public Task<int> TotalCount() => _count();

    private static T[] Turned(IReadOnlyList<T> found, Slice slice)
    {
        var rows = new T[Math.Min(found.Count, slice.Take)];
        for (var i = 0; i < rows.Length; i++)
            rows[slice.Backwards ? rows.Length - 1 - i : i] = found[i];
        return rows;
    }
}

/// <summary>A row of a list with its cursor.</summary>
public record Edge<T>(T Node, string Cursor);

/// <summary>Whether there are more rows, and the cursors to go on from.</summary>
/// <param name="HasNextPage">Whether rows follow; going backwards, whether a cursor was given.</param>
/// <param name="HasPreviousPage">Whether rows come before; going forwards, whether a cursor was given.</param>
/// <param name="StartCursor">The first row's place; null when there are no rows.</param>
/// <param name="EndCursor">The last row's place; null when there are no rows.</param>
public record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
