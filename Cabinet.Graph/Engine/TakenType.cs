using System.Linq.Expressions;
using System.Reflection;
using GraphQL.Types;

namespace Cabinet.Graph.Engine;

/// <summary>An input of the API, field by field.</summary>
internal abstract class TakenType<T> : InputObjectGraphType<T>
{
    protected TakenType()
    {
        Name = typeof(T).Name;
        Description = Docs.Of(typeof(T));
    }

    /// <summary>Takes a property under its own name; its documentation stands on the record's parameter.</summary>
    protected void Take<TValue>(Expression<Func<T, TValue>> property, Type? type = null, string? description = null)
    {
        var info = (PropertyInfo)((MemberExpression)property.Body).Member;
        AddField(new FieldType
        {
            Name = char.ToLowerInvariant(info.Name[0]) + info.Name[1..],
            Type = type ?? GraphTypes.Of(info),
            Description = description ?? Docs.OfProperty(info),
        });
    }

    protected static TValue? Get<TValue>(IDictionary<string, object?> value, string name) => value.TryGetValue(name, out var given) ? (TValue?)given : default;
}
