using System.Text.Json;
using GraphQL;
using GraphQL.Resolvers;

namespace Cabinet.Graph.Engine;

/// <summary>A resolver that only reads a property of its source.</summary>
internal interface IPlainResolver
{
    object? Get(object source);
}

/// <summary>A property that is written straight from its source when the answer is: no node, no box.</summary>
internal interface ILeaf : IPlainResolver
{
    void Write(Utf8JsonWriter json, object source, Viewer viewer);
}

/// <summary>A field between a list and its rows (<c>nodes</c>, <c>edges</c>, <c>node</c>): what lies below belongs to the same accounts.</summary>
internal interface IPassage;

/// <summary>Reads an object or a list of objects.</summary>
internal class PlainResolver<T>(Func<T, object?> get) : IFieldResolver, IPlainResolver
{
    public object? Get(object source) => get((T)source);

    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(get((T)context.Source!));
}

/// <inheritdoc cref="IPassage"/>
internal sealed class PassageResolver<T>(Func<T, object?> get) : PlainResolver<T>(get), IPassage;

/// <inheritdoc cref="ILeaf"/>
internal sealed class LeafResolver<T, TValue>(Func<T, TValue> get) : PlainResolver<T>(source => get(source)), ILeaf
{
    private readonly Func<T, TValue> _get = get;
    private static readonly Action<Utf8JsonWriter, TValue>? Writer = LeafWriters.Of<TValue>();

    /// <summary>Whether values of this type can be written without a node.</summary>
    public static bool Exists => Writer is not null;

    public void Write(Utf8JsonWriter json, object source, Viewer viewer) => Writer!(json, _get((T)source));
}
