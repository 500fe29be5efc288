using System.Linq.Expressions;
using GraphQL.Types;

namespace Cabinet.Graph.Engine.Filters;

/// <summary>How many of the rows that belong to one hold a condition: <c>some</c>, <c>all</c>, <c>none</c>, or whether there is any.</summary>
internal sealed class ListFilterType<TItem, TFilter> : InputObjectGraphType<ListFilter<TItem>> where TFilter : FilterType<TItem>
{
    public ListFilterType()
    {
        (Name, Description) = ($"ListFilterInputTypeOf{typeof(TItem).Name}FilterInput", $"By the rows of {typeof(TItem).Name} that belong to it.");
        AddField(new FieldType { Name = "some", Type = typeof(TFilter), Description = "At least one row is so." });
        AddField(new FieldType { Name = "all", Type = typeof(TFilter), Description = "Every row is so; also when there is none." });
        AddField(new FieldType { Name = "none", Type = typeof(TFilter), Description = "No row is so." });
        AddField(new FieldType { Name = "any", Type = typeof(BooleanGraphType), Description = "Whether there is any row." });
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new ListFilter<TItem>([.. value.Where(x => x.Value is not null).Select(x => (x.Key, x.Value!))]);
}

/// <summary>What is said of the rows that belong to one.</summary>
internal sealed class ListFilter<TItem>(IReadOnlyList<(string Name, object Value)> said)
{
    /// <summary>Each looks into another table.</summary>
    private const int OwnWeight = 5;

    public int Weight => said.Sum(x => OwnWeight + (x.Value is Where<TItem> where ? where.Weight : 0));

    public Expression On(Viewer viewer, Expression items) => said.Count == 0 ? Expression.Constant(true) : said.Select(x => On(viewer, items, x.Name, x.Value)).Aggregate(Expression.AndAlso);

    private static Expression On(Viewer viewer, Expression items, string name, object value) => name switch
    {
        "any" => (bool)value ? Any(items) : Expression.Not(Any(items)),
        "some" => Any(items, ((Where<TItem>)value).For(viewer)),
        "none" => Expression.Not(Any(items, ((Where<TItem>)value).For(viewer))),
        _ => Expression.Not(Any(items, ((Where<TItem>)value).Not().For(viewer))),
    };

    private static MethodCallExpression Any(Expression items, params Expression[] condition) =>
        Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [typeof(TItem)], [items, .. condition]);
}
