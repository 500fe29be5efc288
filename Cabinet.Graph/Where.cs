using System.Linq.Expressions;
using Cabinet.Data;

namespace Cabinet.Graph;

/// <summary>Which rows of a list: a condition that becomes SQL, whatever door it came through.</summary>
public sealed class Where<T>
{
    private const int MostConditions = 50;
    private readonly Func<Viewer, Expression, Expression> _condition;

    /// <summary>A condition written in code; it is trusted with what it compares.</summary>
    public Where(Expression<Func<T, bool>> condition) : this((_, row) => condition.On(row), 1)
    {
    }

    /// <param name="condition">Says, for a viewer and of a row, whether the row is wanted.</param>
    /// <param name="weight">How many comparisons it makes.</param>
    internal Where(Func<Viewer, Expression, Expression> condition, int weight) => (_condition, Weight) = (condition, weight);

    /// <summary>How many comparisons it makes.</summary>
    internal int Weight { get; }

    /// <summary>The condition for a viewer.</summary>
    /// <exception cref="RefusedQuestion">It is too large, compares what the viewer may not see, or cannot be compared so.</exception>
    internal Expression<Func<T, bool>> For(Viewer viewer)
    {
        if (Weight > MostConditions)
            throw new RefusedQuestion("WHERE_SIZE", $"Условий в where больше {MostConditions}.");
        var row = Expression.Parameter(typeof(T));
        return Expression.Lambda<Func<T, bool>>(Of(viewer, row), row);
    }

    internal Expression Of(Viewer viewer, Expression row) => _condition(viewer, row);

    internal Where<T> Not() => new((viewer, row) => Expression.Not(Of(viewer, row)), Weight);

    internal static Where<T> All(IReadOnlyCollection<Where<T>> parts) => Joined(parts, Expression.AndAlso);

    internal static Where<T> Any(IReadOnlyCollection<Where<T>> parts) => Joined(parts, Expression.OrElse);

    /// <summary>No part at all says nothing.</summary>
    private static Where<T> Joined(IReadOnlyCollection<Where<T>> parts, Func<Expression, Expression, Expression> join) =>
        new((viewer, row) => parts.Count == 0 ? Expression.Constant(true) : parts.Select(x => x.Of(viewer, row)).Aggregate(join), parts.Sum(x => x.Weight));
}
