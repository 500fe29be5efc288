using System.Globalization;
using System.Linq.Expressions;
using Cabinet.Data.Batches;

namespace Cabinet.Graph;

/// <summary>The columns that order a list; together they tell any two rows apart, so a cursor is a place.</summary>
public class Keys<T>
{
    private readonly List<(LambdaExpression Column, Func<T, object> Value, bool Down)> _columns = [];

    /// <summary>Then by this column, the smallest first.</summary>
    public Keys<T> Up<TColumn>(Expression<Func<T, TColumn>> column) => Add(column, false);

    /// <summary>Then by this column, the largest first.</summary>
    public Keys<T> Down<TColumn>(Expression<Func<T, TColumn>> column) => Add(column, true);

    internal string CursorOf(T row) => Cursor.Of([.. _columns.Select(x => x.Value(row))]);

    private Keys<T> Add<TColumn>(Expression<Func<T, TColumn>> column, bool down)
    {
        var value = column.Compile();
        _columns.Add((column, row => value(row) is Enum name ? Convert.ToInt32(name, CultureInfo.InvariantCulture) : value(row)!, down));
        return this;
    }

    internal IQueryable<T> Order(IQueryable<T> rows, bool backwards)
    {
        foreach (var (column, _, down) in _columns)
        {
            var first = ReferenceEquals(column, _columns[0].Column);
            var name = (first ? "OrderBy" : "ThenBy") + (down ^ backwards ? "Descending" : "");
            rows = rows.Provider.CreateQuery<T>(Expression.Call(typeof(Queryable), name, [typeof(T), column.ReturnType], rows.Expression, Expression.Quote(column)));
        }
        return rows;
    }

    /// <summary>Rows beyond a cursor: (a, b) is beyond (x, y) when a is beyond x, or a is x and b is beyond y.</summary>
    internal IQueryable<T> Beyond(IQueryable<T> rows, string cursor, bool before)
    {
        var values = Cursor.Read(cursor, [.. _columns.Select(x => x.Column.ReturnType.IsEnum ? typeof(int) : x.Column.ReturnType)]);
        var row = Expression.Parameter(typeof(T));
        Expression? beyond = null;
        for (var i = _columns.Count - 1; i >= 0; i--)
        {
            var column = Comparable(Swap.In(_columns[i].Column, row));
            var value = Parameter(values[i], column.Type);
            var further = _columns[i].Down ^ before ? Expression.LessThan(column, value) : Expression.GreaterThan(column, value);
            beyond = beyond is null ? further : Expression.OrElse(further, Expression.AndAlso(Expression.Equal(column, value), beyond));
        }
        return rows.Where(Expression.Lambda<Func<T, bool>>(beyond!, row));
    }

    /// <summary>Enums are ordered by their numbers.</summary>
    private static Expression Comparable(Expression column) => column.Type.IsEnum ? Expression.Convert(column, typeof(int)) : column;

    /// <summary>A captured value becomes a parameter of the statement, so that its plan is found again.</summary>
    private static MemberExpression Parameter(object value, Type type) =>
        Expression.Property(Expression.Constant(Activator.CreateInstance(typeof(Box<>).MakeGenericType(type), value)), "Value");

    private sealed class Swap(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        public static Expression In(LambdaExpression column, ParameterExpression row) => new Swap(column.Parameters[0], row).Visit(column.Body);

        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}

/// <summary>Holds a captured value.</summary>
file sealed record Box<TValue>(TValue Value);
