using System.Linq.Expressions;
using Cabinet.Data;

namespace Cabinet.Graph;

/// <summary>Values and rows within an expression that becomes SQL.</summary>
internal static class Captured
{
    /// <summary>A captured value becomes a parameter of the statement, so that its plan is found again.</summary>
    public static Expression Of(object? value, Type type) =>
        Expression.Property(Expression.Constant(Activator.CreateInstance(typeof(Box<>).MakeGenericType(type), value)), "Value");

    /// <summary>The API's value as its column holds it: sums are kopecks, a period is its first day.</summary>
    public static object? Stored(object? value) => value switch
    {
        Money money => money.Kopecks,
        Period period => period.FirstDay,
        _ => value,
    };

    /// <summary>The body of a function of one row, said of another one.</summary>
    public static Expression On(this LambdaExpression function, Expression row) => new Swap(function.Parameters[0], row).Visit(function.Body);

    private sealed class Swap(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}

/// <summary>Holds a captured value.</summary>
file sealed record Box<TValue>(TValue Value);
