using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Cabinet.Data;
using Cabinet.Data.Batches;

namespace Cabinet.Graph;

/// <summary>The columns that order a list. Those of a whole order tell any two rows apart, so a cursor is a place.</summary>
public sealed class Order<T>
{
    private readonly List<(LambdaExpression Column, Func<T, object> Value, bool Down)> _columns = [];

    /// <summary>Why it cannot be asked for; null when it can.</summary>
    internal RefusedQuestion? Refusal { get; init; }

    /// <summary>Then by this column, the smallest first.</summary>
    public Order<T> Up<TColumn>(Expression<Func<T, TColumn>> column) => By(column, false);

    /// <summary>Then by this column, the largest first.</summary>
    public Order<T> Down<TColumn>(Expression<Func<T, TColumn>> column) => By(column, true);

    /// <summary>Then by a property that may be null but is not in this list.</summary>
    internal Order<T> Up(PropertyInfo property)
    {
        var row = Expression.Parameter(typeof(T));
        var column = Expression.Property(row, property);
        return By(Expression.Lambda(Nullable.GetUnderlyingType(property.PropertyType) is null ? column : Expression.Property(column, "Value"), row), false);
    }

    internal Order<T> By(LambdaExpression column, bool down)
    {
        var value = Expression.Lambda<Func<T, object>>(Expression.Convert(column.Body, typeof(object)), column.Parameters).Compile();
        _columns.Add((column, row => value(row) is Enum name ? Convert.ToInt32(name, CultureInfo.InvariantCulture) : value(row), down));
        return this;
    }

    /// <summary>The columns' names, without the row's: <c>Sum.Closing</c>.</summary>
    internal IEnumerable<string> Paths => _columns.Select(x => Path(x.Column));

    /// <summary>The same columns of something that a row holds.</summary>
    internal Order<TOuter> Within<TOuter>(Expression<Func<TOuter, T>> path)
    {
        var outer = new Order<TOuter> { Refusal = Refusal };
        foreach (var (column, _, down) in _columns)
            outer.By(Expression.Lambda(column.On(path.Body), path.Parameters), down);
        return outer;
    }

    /// <summary>This order and then, where it leaves rows equal, another one; in this one's direction, so that one index serves both.</summary>
    internal Order<T> Then(Order<T> rest)
    {
        var whole = new Order<T> { Mark = string.Join(' ', _columns.Select(x => Path(x.Column) + (x.Down ? '-' : '+'))) };
        var known = new HashSet<string>();
        whole._columns.AddRange(_columns.Where(x => known.Add(Path(x.Column))));
        foreach (var (column, value, down) in rest._columns)
            // An id alone tells any two rows apart.
            if (!known.Contains("Id") && known.Add(Path(column)))
                whole._columns.Add((column, value, _columns.Count > 0 ? _columns[^1].Down : down));
        return whole;
    }

    /// <summary>Several keys one after another, and only then what some of them order by besides.</summary>
    /// <exception cref="RefusedQuestion">One of them cannot be asked for.</exception>
    internal static Order<T> Of(IReadOnlyList<Order<T>> keys)
    {
        if (keys.FirstOrDefault(x => x.Refusal is not null) is { } refused)
            throw refused.Refusal!;
        var whole = new Order<T>();
        whole._columns.AddRange([.. keys.Select(x => x._columns[0]), .. keys.SelectMany(x => x._columns.Skip(1))]);
        return whole;
    }

    /// <summary>What the caller ordered by: a cursor belongs to one order only. Empty for a list's own order.</summary>
    private string Mark { get; init; } = "";

    internal string CursorOf(T row) => Cursor.Of([Mark, .. _columns.Select(x => x.Value(row))]);

    internal IQueryable<T> Sort(IQueryable<T> rows, bool backwards)
    {
        foreach (var (column, _, down) in _columns)
        {
            var name = (column == _columns[0].Column ? "OrderBy" : "ThenBy") + (down ^ backwards ? "Descending" : "");
            rows = rows.Provider.CreateQuery<T>(Expression.Call(typeof(Queryable), name, [typeof(T), column.ReturnType], rows.Expression, Expression.Quote(column)));
        }
        return rows;
    }

    /// <summary>
    /// Rows beyond a cursor, nearest first, each part a plain range of an index: those that share all columns but the last, then all but the last two, and so on.
    /// </summary>
    internal IEnumerable<IQueryable<T>> Parts(IQueryable<T> rows, string cursor, bool before)
    {
        var values = Read(cursor);
        for (var shared = _columns.Count - 1; shared >= 0; shared--)
        {
            var row = Expression.Parameter(typeof(T));
            var part = Enumerable.Range(0, shared).Select(i => Same(i, row, values)).Append(Further(shared, row, values, before)).Aggregate(Expression.AndAlso);
            yield return rows.Where(Expression.Lambda<Func<T, bool>>(part, row));
        }
    }

    /// <summary>The same in one condition: (a, b) is beyond (x, y) when a is beyond x, or a is x and b is beyond y.</summary>
    internal IQueryable<T> Beyond(IQueryable<T> rows, string cursor, bool before)
    {
        var values = Read(cursor);
        var row = Expression.Parameter(typeof(T));
        Expression? beyond = null;
        for (var i = _columns.Count - 1; i >= 0; i--)
        {
            var further = Further(i, row, values, before);
            beyond = beyond is null ? further : Expression.OrElse(further, Expression.AndAlso(Same(i, row, values), beyond));
        }
        // A list of one row has no order, and nothing lies beyond it.
        return rows.Where(Expression.Lambda<Func<T, bool>>(beyond ?? Expression.Constant(false), row));
    }

    private Expression[] Read(string cursor)
    {
        Type[] types = [.. _columns.Select(x => x.Column.ReturnType.IsEnum ? typeof(int) : x.Column.ReturnType)];
        var values = Cursor.Read(cursor, [typeof(string), .. types]);
        return (string)values[0] == Mark ? [.. types.Select((type, i) => Captured.Of(values[i + 1], type))] : throw Cursor.Refused();
    }

    /// <summary>SQLite keeps decimals as text, where 1.5 is not 1.50.</summary>
    private BinaryExpression Same(int i, Expression row, Expression[] values) => Column(i, row) is var column && column.Type == typeof(decimal)
        ? Expression.AndAlso(Expression.GreaterThanOrEqual(column, values[i]), Expression.LessThanOrEqual(column, values[i]))
        : Expression.Equal(column, values[i]);

    private BinaryExpression Further(int i, Expression row, Expression[] values, bool before)
    {
        var (column, value) = (Column(i, row), values[i]);
        if (column.Type == typeof(string))
            (column, value) = (Expression.Call(typeof(string), nameof(string.Compare), [], column, value), Expression.Constant(0));
        return _columns[i].Down ^ before ? Expression.LessThan(column, value) : Expression.GreaterThan(column, value);
    }

    private static string Path(LambdaExpression column)
    {
        var names = new List<string>();
        for (var at = column.Body; at is not ParameterExpression;)
            if (at is MemberExpression member)
            {
                if (Nullable.GetUnderlyingType(member.Expression!.Type) is null)
                    names.Insert(0, member.Member.Name);
                at = member.Expression;
            }
            else
                at = at is BinaryExpression coalesce ? coalesce.Left : ((UnaryExpression)at).Operand;
        return string.Join('.', names);
    }

    /// <summary>Enums are ordered by their numbers.</summary>
    private Expression Column(int i, Expression row)
    {
        var column = _columns[i].Column.On(row);
        return column.Type.IsEnum ? Expression.Convert(column, typeof(int)) : column;
    }
}
