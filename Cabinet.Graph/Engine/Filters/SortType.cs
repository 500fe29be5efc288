using System.Linq.Expressions;
using Cabinet.Data;
using GraphQL.Types;

namespace Cabinet.Graph.Engine.Filters;

/// <summary>The direction of an order, as HotChocolate spells it.</summary>
internal enum SortDirection
{
    /// <summary>The smallest, earliest first.</summary>
    Asc,

    /// <summary>The largest, latest first.</summary>
    Desc,
}

internal sealed class SortEnumType : EnumerationGraphType
{
    public SortEnumType()
    {
        (Name, Description) = (nameof(SortEnumType), "The direction of an order.");
        Add(new EnumValueDefinition("ASC", SortDirection.Asc) { Description = "The smallest, earliest first." });
        Add(new EnumValueDefinition("DESC", SortDirection.Desc) { Description = "The largest, latest first." });
    }
}

/// <summary>What a list can be ordered by: one key an object, for the order of keys within an object is nobody's.</summary>
public abstract class SortType<T> : InputObjectGraphType<Order<T>>
{
    private readonly Dictionary<string, Func<object, Order<T>>> _keys = [];

    protected SortType() => (Name, Description) = (typeof(T).Name + "SortInput", "One key of an order; several keys are several objects, the first one first.");

    public sealed override object ParseDictionary(IDictionary<string, object?> value) =>
        value.Count == 1 && value.First() is { Value: { } said } key
            ? _keys[key.Key](said)
            : new Order<T> { Refusal = new RefusedQuestion("ORDER_KEYS", "В каждом объекте order — ровно один ключ: [{ a: ASC }, { b: DESC }].") };

    /// <summary>By a column under its own name, and then by the others of its index.</summary>
    protected void By<TValue>(Expression<Func<T, TValue>> column, string description, string? name = null, Func<Order<T>, bool, Order<T>>? then = null)
    {
        var (up, down) = (new Order<T>().By(column, false), new Order<T>().By(column, true));
        (up, down) = then is null ? (up, down) : (then(up, false), then(down, true));
        Take(name ?? NameOf(column), typeof(SortEnumType), description, said => (SortDirection)said == SortDirection.Asc ? up : down);
    }

    /// <summary>By what a row holds.</summary>
    protected void Within<TInner, TSort>(Expression<Func<T, TInner>> path, string description) where TSort : SortType<TInner> =>
        Take(NameOf(path), typeof(TSort), description, said => ((Order<TInner>)said).Within(path));

    private void Take(string name, Type type, string description, Func<object, Order<T>> read)
    {
        AddField(new FieldType { Name = name, Type = type, Description = description });
        _keys[name] = read;
    }

    private static string NameOf(LambdaExpression path) => ((MemberExpression)path.Body).Member.Name is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";
}
