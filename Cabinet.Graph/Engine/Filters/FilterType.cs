using System.Linq.Expressions;
using System.Reflection;
using Cabinet.Data;
using GraphQL.Types;

namespace Cabinet.Graph.Engine.Filters;

/// <summary>
/// What a list can be filtered by, column by column and through relations, as HotChocolate spells it: <c>AccountFilterInput</c>. Becomes a
/// <see cref="Where{T}"/>; nothing is refused before it is used, so every refusal has its code.
/// </summary>
public abstract class FilterType<T> : InputObjectGraphType<Where<T>>
{
    private readonly Dictionary<string, Func<object, Where<T>>> _fields = [];

    protected FilterType()
    {
        (Name, Description) = (typeof(T).Name + "FilterInput", $"Which rows: all that is given must hold. {Docs.Of(typeof(T))}");
        var several = typeof(ListGraphType<>).MakeGenericType(typeof(NonNullGraphType<>).MakeGenericType(GetType()));
        Take("and", several, "All of these hold.", given => Where<T>.All(Listed(given)));
        Take("or", several, "At least one of these holds.", given => Where<T>.Any(Listed(given)));
        Take("not", GetType(), "This does not hold.", given => ((Where<T>)given).Not());
    }

    public sealed override object ParseDictionary(IDictionary<string, object?> value) =>
        Where<T>.All([.. value.Where(x => x.Value is not null).Select(x => _fields[x.Key](x.Value!))]);

    /// <summary>By a column under its own name.</summary>
    protected void By<TValue>(Expression<Func<T, TValue>> column, string? name = null, bool isPersonal = false) => By<TValue>(column, name, isPersonal, null);

    /// <summary>By a sum: rubles in the API, kopecks in the column.</summary>
    protected void ByMoney(Expression<Func<T, long>> kopecks) => By<Money>(kopecks, null, false, "kopecks");

    /// <summary>By a period that is stored as its first day.</summary>
    protected void ByPeriod(Expression<Func<T, DateOnly>> firstDay) => By<Period>(firstDay, null, false, null);

    /// <summary>By the row that this one belongs to.</summary>
    protected void Of<TOther, TFilter>(Expression<Func<T, TOther?>> other, string? name = null) where TFilter : FilterType<TOther> =>
        Take(name ?? NameOf(other), typeof(TFilter), $"By its {name ?? NameOf(other)}.", given => new Where<T>((viewer, row) => ((Where<TOther>)given).Of(viewer, other.On(row)), ((Where<TOther>)given).Weight));

    /// <summary>By the rows that belong to this one.</summary>
    protected void Has<TItem, TFilter>(Expression<Func<T, IEnumerable<TItem>?>> items) where TFilter : FilterType<TItem> =>
        Take(NameOf(items), typeof(ListFilterType<TItem, TFilter>), $"By its {NameOf(items)}.", given => new Where<T>((viewer, row) => ((ListFilter<TItem>)given).On(viewer, items.On(row)), ((ListFilter<TItem>)given).Weight));

    private void By<TValue>(LambdaExpression column, string? name, bool isPersonal, string? unit)
    {
        name ??= NameOf(column);
        var description = column.Body is MemberExpression { Member: PropertyInfo info } ? Docs.OfProperty(info) : null;
        Take(name, typeof(OperationsType<>).MakeGenericType(Nullable.GetUnderlyingType(typeof(TValue)) ?? typeof(TValue)), (unit is null ? description : description?.Replace(unit, "rubles", StringComparison.Ordinal)) ?? $"By its {name}.",
            given => new Where<T>((viewer, row) => isPersonal && !viewer.SeesPersonalData
                ? throw new RefusedQuestion("PERSONAL_DATA", $"{name}: это личные данные.")
                : ((Operations)given).On(column.On(row)), ((Operations)given).Weight));
    }

    private void Take(string name, Type type, string description, Func<object, Where<T>> read)
    {
        AddField(new FieldType { Name = name, Type = type, Description = description });
        _fields[name] = read;
    }

    private static List<Where<T>> Listed(object given) => [.. ((IEnumerable<object>)given).Cast<Where<T>>()];

    private static string NameOf(LambdaExpression path) => ((MemberExpression)path.Body).Member.Name is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";
}
