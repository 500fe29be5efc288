using System.Reflection;
using Cabinet.Data;
using Cabinet.Data.Batches;
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

    private static readonly Dictionary<Type, Type> Shown = typeof(GraphTypes).Assembly.GetTypes()
        .Where(x => !x.IsAbstract && !x.IsGenericType && x.BaseType is { IsGenericType: true } && x.IsAssignableTo(typeof(IGraphType)) && x.BaseType.Namespace == typeof(GraphTypes).Namespace)
        .ToDictionary(x => x.BaseType!.GetGenericArguments()[0], x => x);

    /// <summary>All that is shown, also what is reached only as a <c>Node</c>.</summary>
    public static IEnumerable<Type> All => Shown.Values;

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

    private static Type Named(Type type) =>
        Scalars.TryGetValue(type, out var scalar) ? scalar
        : Shown.TryGetValue(type, out var shown) ? shown
        : type.IsEnum ? typeof(EnumType<>).MakeGenericType(type)
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Connection<>) ? typeof(ConnectionType<>).MakeGenericType(type.GetGenericArguments())
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Edge<>) ? typeof(EdgeType<>).MakeGenericType(type.GetGenericArguments())
        : throw new InvalidOperationException($"No GraphQL type shows {type}.");

    private static Type? ItemOf(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) || type.GetGenericTypeDefinition() == typeof(IEnumerable<>)) ? type.GetGenericArguments()[0] : null;
}
