using System.Linq.Expressions;
using System.Reflection;

namespace Cabinet.Graph.Totals;

/// <summary>How rows are added up: by what they can be grouped, and which figures they have.</summary>
public sealed class Grouping<TRow, TTotal> where TTotal : Total, new()
{
    private static readonly string[] Functions = ["Sum", "Average", "Minimum", "Maximum"];
    private readonly Dictionary<Enum, (PropertyInfo Key, LambdaExpression Column)> _keys = [];
    private readonly List<(string Name, LambdaExpression Column)> _figures = [];
    private readonly Expression<Func<TRow, long>> _account;
    private readonly Enum[] _oneRowAnAccount;

    /// <param name="account">The account of a row.</param>
    /// <param name="oneRowAnAccount">A group by these has one row of an account at most, so that its rows are its accounts.</param>
    public Grouping(Expression<Func<TRow, long>> account, params Enum[] oneRowAnAccount) => (_account, _oneRowAnAccount) = (account, oneRowAnAccount);

    public Grouping<TRow, TTotal> By<TKey>(Enum group, Expression<Func<TotalKey, TKey?>> key, Expression<Func<TRow, TKey?>> column)
    {
        _keys.Add(group, ((PropertyInfo)((MemberExpression)key.Body).Member, column));
        return this;
    }

    public Grouping<TRow, TTotal> Figure<TValue>(string name, Expression<Func<TRow, TValue>> column)
    {
        _figures.Add((name, column));
        return this;
    }

    /// <summary>Where a total holds what it is grouped by.</summary>
    public IReadOnlyList<PropertyInfo> Keys(IEnumerable<Enum> by) => [.. by.Select(x => _keys[x].Key)];

    /// <summary>The groups of rows as a query.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="by">What they are grouped by; all in one group when nothing.</param>
    /// <param name="wants">Whether a figure is wanted: <c>Sum</c>, <c>Charged</c>.</param>
    /// <param name="wantsAccounts">Whether the accounts are counted.</param>
    public IQueryable<TTotal> Of(IQueryable<TRow> rows, IReadOnlyList<Enum> by, Func<string, string, bool> wants, bool wantsAccounts)
    {
        var row = Expression.Parameter(typeof(TRow));
        var key = Expression.MemberInit(Expression.New(typeof(TotalKey)), by.Select(x => Expression.Bind(_keys[x].Key, _keys[x].Column.On(row))));
        // Some provider cannot group by an object without members.
        return by.Count > 0 ? Grouped(rows, Expression.Lambda<Func<TRow, TotalKey>>(key, row), by, wants, wantsAccounts)
            : Grouped(rows, Expression.Lambda<Func<TRow, int>>(Expression.Constant(1), row), by, wants, wantsAccounts);
    }

    private IQueryable<TTotal> Grouped<TKey>(IQueryable<TRow> rows, Expression<Func<TRow, TKey>> key, IReadOnlyList<Enum> by, Func<string, string, bool> wants, bool wantsAccounts)
    {
        var group = Expression.Parameter(typeof(IGrouping<TKey, TRow>));
        var bindings = by.Select(x => _keys[x].Key).Select(x => Bind(x.Name, Expression.Property(Expression.Property(group, "Key"), x))).ToList();
        bindings.Add(Bind(nameof(Total.Count), Call("Count", group)));
        if (wantsAccounts)
            bindings.Add(Bind(nameof(Total.Accounts), _oneRowAnAccount.Length > 0 && _oneRowAnAccount.All(by.Contains) ? Call("Count", group) : Call("Count", Distinct(group), typeof(long))));
        foreach (var function in Functions)
            if (_figures.Where(x => wants(function, x.Name)).ToList() is { Count: > 0 } figures)
            {
                var property = typeof(TTotal).GetProperty(function)!;
                bindings.Add(Expression.Bind(property, Expression.MemberInit(Expression.New(property.PropertyType), figures.Select(x => Figure(property.PropertyType.GetProperty(x.Name)!, function, group, x.Column)))));
            }
        return rows.GroupBy(key).Select(Expression.Lambda<Func<IGrouping<TKey, TRow>, TTotal>>(Expression.MemberInit(Expression.New(typeof(TTotal)), bindings), group));
    }

    private MethodCallExpression Distinct(Expression group) => Call("Distinct", Expression.Call(typeof(Enumerable), "Select", [typeof(TRow), typeof(long)], group, _account), typeof(long));

    private static MemberAssignment Figure(PropertyInfo property, string function, Expression group, LambdaExpression column)
    {
        var name = function switch { "Minimum" => "Min", "Maximum" => "Max", _ => function };
        Expression value = name is "Min" or "Max"
            ? Expression.Call(typeof(Enumerable), name, [typeof(TRow), column.ReturnType], group, column)
            : Expression.Call(typeof(Enumerable), name, [typeof(TRow)], group, column);
        // Half a kopeck goes up on every database; their own roundings differ.
        if (value.Type == typeof(double))
            value = Expression.Call(typeof(Math), nameof(Math.Floor), [], Expression.Add(value, Expression.Constant(0.5)));
        return Expression.Bind(property, value.Type == property.PropertyType ? value : Expression.Convert(value, property.PropertyType));
    }

    private static MemberAssignment Bind(string name, Expression value) => Expression.Bind(typeof(TTotal).GetProperty(name)!, value);

    private static MethodCallExpression Call(string function, Expression rows, Type? row = null) => Expression.Call(typeof(Enumerable), function, [row ?? typeof(TRow)], rows);
}
