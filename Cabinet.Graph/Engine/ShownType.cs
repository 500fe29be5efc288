using System.Linq.Expressions;
using System.Reflection;
using Cabinet.Data;
using GraphQL.Types;

namespace Cabinet.Graph.Engine;

/// <summary>An object of the API: a list of what it shows, field by field. What is not listed is not seen.</summary>
public abstract class ShownType<T> : ObjectGraphType<T>
{
    protected ShownType()
    {
        Name = typeof(T).Name.Split('`')[0];
        Description = Docs.Of(typeof(T));
    }

    /// <summary>Shows a property under its own name, with its own documentation.</summary>
    protected void Show<TValue>(Expression<Func<T, TValue>> property)
    {
        var (info, get) = (Info(property), property.Compile());
        Add(NameOf(info), GraphTypes.Of(info), get, Docs.OfProperty(info));
    }

    /// <summary>Shows a property as this viewer sees it.</summary>
    protected void Show<TValue>(Expression<Func<T, TValue>> property, Func<T, Viewer, TValue> get)
    {
        var info = Info(property);
        Add(NameOf(info), GraphTypes.Of(info), get, Docs.OfProperty(info));
    }

    /// <summary>Shows personal data: null to a viewer who may not see any.</summary>
    protected void ShowPersonal(Expression<Func<T, string?>> property)
    {
        var (info, get) = (Info(property), property.Compile());
        Add(NameOf(info), typeof(StringGraphType), (x, viewer) => viewer.SeesPersonalData ? get(x) : null, Docs.OfProperty(info));
    }

    /// <summary>Shows kopecks as rubles.</summary>
    protected void ShowMoney(Expression<Func<T, long>> kopecks)
    {
        var (info, get) = (Info(kopecks), kopecks.Compile());
        Add(NameOf(info), typeof(NonNullGraphType<MoneyScalar>), x => new Money(get(x)), Docs.OfProperty(info)?.Replace("kopecks", "rubles", StringComparison.Ordinal));
    }

    /// <summary>Shows a volume with at most six decimals: an average has as many as the database likes.</summary>
    protected void ShowVolume(Expression<Func<T, decimal?>> volume)
    {
        var info = (PropertyInfo)(volume.Body is UnaryExpression { Operand: MemberExpression plain } ? plain : (MemberExpression)volume.Body).Member;
        var get = volume.Compile();
        Add(NameOf(info), GraphTypes.Of(info), x => get(x) is { } value ? Math.Round(value, 6) : (decimal?)null, Docs.OfProperty(info));
    }

    /// <summary>Shows a period that is stored as its first day.</summary>
    protected void ShowPeriod(Expression<Func<T, DateOnly>> firstDay)
    {
        var (info, get) = (Info(firstDay), firstDay.Compile());
        Add(NameOf(info), typeof(NonNullGraphType<PeriodScalar>), x => Period.Of(get(x)), "The period, 2026-10.");
    }

    /// <summary>Makes it a node: an opaque id made of its keys.</summary>
    protected void ShowId(Func<T, string> id)
    {
        Add("id", typeof(NonNullGraphType<IdGraphType>), (x, viewer) => viewer.Ids.Shown(id(x)), "Opaque id.");
        Interface<NodeType>();
        IsTypeOf = x => x is T;
    }

    /// <summary>A field answered by a method of a resolver class, which pages call too.</summary>
    protected void Ask<TResolvers>(string method, string? name = null)
    {
        var info = typeof(TResolvers).GetMethod(method) ?? throw new InvalidOperationException($"{typeof(TResolvers).Name} has no method {method}.");
        AddField(new FieldType
        {
            Name = name ?? char.ToLowerInvariant(method[0]) + method[1..],
            Type = GraphTypes.OfReturn(info),
            Arguments = new Arguments(info, typeof(T)).Shown(),
            Description = Docs.Of(info),
            Resolver = new MethodResolver(info, typeof(T)),
        });
    }

    private protected void Add<TValue>(string name, Type type, Func<T, TValue> get, string? description, bool passage = false) => AddField(new FieldType
    {
        Name = name,
        Type = type,
        Description = description,
        Resolver = passage ? new PassageResolver<T>(x => get(x)) : LeafResolver<T, TValue>.Exists ? new LeafResolver<T, TValue>(get) : new PlainResolver<T>(x => get(x)),
    });

    private protected void Add<TValue>(string name, Type type, Func<T, Viewer, TValue> get, string? description) =>
        AddField(new FieldType { Name = name, Type = type, Description = description, Resolver = new SeenLeaf<T, TValue>(get) });

    private static PropertyInfo Info<TValue>(Expression<Func<T, TValue>> property) => (PropertyInfo)((MemberExpression)property.Body).Member;

    private static string NameOf(PropertyInfo info) => char.ToLowerInvariant(info.Name[0]) + info.Name[1..];
}
