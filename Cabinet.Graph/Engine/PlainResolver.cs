using GraphQL;
using GraphQL.Resolvers;

namespace Cabinet.Graph.Engine;

/// <summary>Reads a property of the source.</summary>
internal class PlainResolver<T>(Func<T, object?> get) : IFieldResolver, IPlainResolver
{
    public object? Get(object source) => get((T)source);

    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(get((T)context.Source!));
}

/// <inheritdoc cref="IPassage"/>
internal sealed class PassageResolver<T>(Func<T, object?> get) : PlainResolver<T>(get), IPassage;
