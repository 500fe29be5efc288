using System.Reflection;
using Cabinet.Data;
using Cabinet.Data.Batches;
using Cabinet.Graph.Engine.Filters;
using GraphQL.Types;

namespace Cabinet.Graph.Engine;

/// <summary>Which GraphQL type shows a type of the code: scalars, enums, and each room's <c>XType</c>.</summary>
internal static class GraphTypes
{
    private static readonly Dictionary<Type, Type> Scalars = new()
    {
        [typeof(string)] = typeof(StringGraphType),
        [typeof(int)] = typeof(IntGraphType),
        [typeof(bool)] = typeof(BooleanGraphType),
        [typeof(decimal)] = typeof(DecimalScalar),
        [typeof(Money)] = typeof(MoneyScalar),
        [typeof(Period)] = typeof(PeriodScalar),
        [typeof(DateOnly)] = typeof(DateScalar),
        [typeof(DateTime)] = typeof(DateTimeScalar),
    };

    private static readonly Type[] Concrete = [.. typeof(GraphTypes).Assembly.GetTypes().Where(x => !x.IsAbstract && !x.IsGenericType && x.IsAssignableTo(typeof(IGraphType)))];

    private static readonly Dictionary<Type, Type> Shown = Concrete.Where(x => Parent(x) is { } parent && parent.Namespace == typeof(GraphTypes).Namespace)
        .ToDictionary(x => Parent(x)!.GetGenericArguments()[0], x => x);

    /// <summary>The inputs that filter and order lists, by what they make: <c>Where&lt;Account&gt;</c>.</summary>
    private static readonly Dictionary<Type, Type> Choosing = Concrete.Where(x => Parent(x)?.Namespace == typeof(FilterType<>).Namespace)
        .ToDictionary(x => (Parent(x)!.GetGenericTypeDefinition() == typeof(FilterType<>) ? typeof(Where<>) : typeof(Order<>)).MakeGenericType(Parent(x)!.GetGenericArguments()));

    /// <summary>All that is shown, also what is reached only as a <c>Node</c>.</summary>
    public static IEnumerable<Type> All => Shown.Values;

    /// <summary>The input that makes a <see cref="Where{T}"/> or an <see cref="Order{T}"/>.</summary>
    public static Type OfChoice(Type choice) => Choosing[choice];

    /// <summary>A list of rows, none of them null.</summary>
    public static Type ListOf(Type row) => Of(typeof(IReadOnlyList<>).MakeGenericType(row), false, null);

    /// <summary>A row that is never null.</summary>
    public static Type Row(Type row) => Of(row, false, null);

    public static Type Of(ParameterInfo parameter, bool nullable) => Of(
        parameter.ParameterType, nullable || new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable, null);

    public static Type Of(PropertyInfo property)
    {
        var info = new NullabilityInfoContext().Create(property);
        return Of(property.PropertyType, info.ReadState == NullabilityState.Nullable, info);
    }

    public static Type OfReturn(MethodInfo method)
    {
        var info = new NullabilityInfoContext().Create(method.ReturnParameter);
        var type = method.ReturnType;
        if (!type.IsGenericType || (type.GetGenericTypeDefinition() != typeof(Batched<>) && type.GetGenericTypeDefinition() != typeof(Task<>)))
            return Of(type, info.ReadState == NullabilityState.Nullable, info);
        info = info.GenericTypeArguments[0];
        return Of(type.GetGenericArguments()[0], info.ReadState == NullabilityState.Nullable, info);
    }

    private static Type Of(Type type, bool nullable, NullabilityInfo? info)
    {
        if (Nullable.GetUnderlyingType(type) is { } plain)
            return Named(plain);
        var shown = ItemOf(type) is { } item
            ? typeof(ListGraphType<>).MakeGenericType(Of(item, info?.GenericTypeArguments is [var of] && of.ReadState == NullabilityState.Nullable, null))
            : Named(type);
        return nullable ? shown : typeof(NonNullGraphType<>).MakeGenericType(shown);
    }

    public static Type Named(Type type) =>
        Scalars.TryGetValue(type, out var scalar) ? scalar
        : Shown.TryGetValue(type, out var shown) ? shown
        : type.IsEnum ? typeof(EnumType<>).MakeGenericType(type)
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Connection<>) ? typeof(ConnectionType<>).MakeGenericType(type.GetGenericArguments())
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Edge<>) ? typeof(EdgeType<>).MakeGenericType(type.GetGenericArguments())
        : throw new InvalidOperationException($"No GraphQL type shows {type}.");

    /// <summary>The engine's generic type that a room's type is made from.</summary>
    private static Type? Parent(Type type)
    {
        var parent = type.BaseType;
        while (parent is not null && !(parent.IsGenericType && parent.Namespace!.StartsWith(typeof(GraphTypes).Namespace!, StringComparison.Ordinal)))
            parent = parent.BaseType;
        return parent;
    }

    private static Type? ItemOf(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) || type.GetGenericTypeDefinition() == typeof(IEnumerable<>)) ? type.GetGenericArguments()[0] : null;
}
