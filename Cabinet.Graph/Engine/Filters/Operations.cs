using System.Linq.Expressions;
using Cabinet.Data;

namespace Cabinet.Graph.Engine.Filters;

/// <summary>What a filter says of one column: <c>{ gte: 5, lt: 10 }</c>. Several operations must all hold.</summary>
internal sealed class Operations(IReadOnlyList<(string Name, object? Value)> said)
{
    private const int MostInList = 100;

    public int Weight => said.Count;

    /// <summary>The comparison with a column.</summary>
    /// <exception cref="RefusedQuestion">Null compared other than by eq and neq, or a list that is too long.</exception>
    public Expression On(Expression column) => said.Count == 0 ? Expression.Constant(true) : said.Select(x => On(column, x.Name, x.Value)).Aggregate(Expression.AndAlso);

    private static Expression On(Expression column, string name, object? value) => name switch
    {
        "eq" => Equal(column, value),
        "neq" => Expression.Not(Equal(column, value)),
        _ when value is null => throw new RefusedQuestion("WHERE_NULL", $"С null сравнивают только eq и neq, не {name}."),
        "in" => Among(column, value),
        "nin" => Expression.Not(Among(column, value)),
        "gt" => Expression.GreaterThan(column, Captured(column, value)),
        "gte" => Expression.GreaterThanOrEqual(column, Captured(column, value)),
        "lt" => Expression.LessThan(column, Captured(column, value)),
        "lte" => Expression.LessThanOrEqual(column, Captured(column, value)),
        "contains" => Expression.Call(column, nameof(string.Contains), [], Captured(column, value)),
        "startsWith" => Expression.Call(column, nameof(string.StartsWith), [], Captured(column, value)),
        _ => throw new InvalidOperationException($"No operation {name}."),
    };

    /// <summary>SQLite keeps decimals as text, where 1.5 is not 1.50: only their order is compared as numbers.</summary>
    private static BinaryExpression Equal(Expression column, object? value) =>
        value is decimal ? Expression.AndAlso(On(column, "gte", value), On(column, "lte", value)) : Expression.Equal(column, Captured(column, value));

    private static Expression Among(Expression column, object value)
    {
        var values = ((IEnumerable<object?>)value).ToList();
        if (values.Count > MostInList)
            throw new RefusedQuestion("WHERE_SIZE", $"В списке больше {MostInList} значений.");
        return values.Count == 0 ? Expression.Constant(false) : values.Select(x => Equal(column, x)).Aggregate(Expression.OrElse);
    }

    private static Expression Captured(Expression column, object? value) => value is string text && !IsText(text)
        ? throw new RefusedQuestion("WHERE_TEXT", "В тексте есть знак, которого не бывает.")
        : Graph.Captured.Of(Graph.Captured.Stored(value), column.Type);

    /// <summary>PostgreSQL holds no zero character, and no database half a surrogate pair.</summary>
    private static bool IsText(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\0' || (char.IsSurrogate(text[i]) && (!char.IsSurrogatePair(text, i) || ++i == text.Length)))
                return false;
        return true;
    }
}
