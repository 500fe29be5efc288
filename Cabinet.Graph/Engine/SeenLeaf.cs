using System.Text.Json;
using GraphQL;
using GraphQL.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Graph.Engine;

/// <summary>A property that depends on who looks at it, written from its source like any other.</summary>
internal sealed class SeenLeaf<T, TValue>(Func<T, Viewer, TValue> get) : IFieldResolver, ILeaf
{
    private static readonly Action<Utf8JsonWriter, TValue> Writer = LeafWriters.Of<TValue>() ?? throw new InvalidOperationException($"{typeof(TValue)} is no scalar.");

    public void Write(Utf8JsonWriter json, object source, Viewer viewer) => Writer(json, get((T)source, viewer));

    /// <summary>Nobody may read it without saying who looks.</summary>
    public object? Get(object source) => throw new InvalidOperationException("This property depends on the viewer.");

    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(get((T)context.Source!, context.RequestServices!.GetRequiredService<Viewer>()));
}
