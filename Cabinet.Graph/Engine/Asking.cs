using System.Collections.Concurrent;
using System.Text.Json;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Cabinet.Graph.Engine;

/// <summary>What one execution remembers: which fields a selection set means for a type, found once instead of once an object.</summary>
internal sealed class Asking(Selections? known) : Dictionary<string, object?>
{
    private readonly Dictionary<GraphQLField, object?[]> _arguments = [];

    /// <summary>The selections found so far; those of a known document stay for the next execution.</summary>
    public Selections Selections { get; } = known ?? new();

    public static Asking Of(IExecutionContext context) => (Asking)context.UserContext;

    /// <summary>A field's arguments are the same for every object that it is asked of.</summary>
    public object?[] Arguments(GraphQLField field, Func<object?[]> bind) =>
        _arguments.TryGetValue(field, out var values) ? values : _arguments[field] = bind();
}

/// <summary>What the selection sets of a document ask of their types.</summary>
internal sealed class Selections : ConcurrentDictionary<(IGraphType Type, GraphQLSelectionSet Set), Selection>;

/// <summary>What a selection set asks of a type.</summary>
internal sealed class Selection(Selected[] fields)
{
    /// <summary>All fields, in the order of the document.</summary>
    public Selected[] Fields => fields;

    /// <summary>Those that need a node of their own.</summary>
    public Selected[] Nodes { get; } = [.. fields.Where(x => x.Leaf is null)];
}

/// <summary>A field as the document asks for it and as the schema defines it.</summary>
internal sealed record Selected(GraphQLField Field, FieldType Definition, JsonEncodedText Name)
{
    /// <summary>The property to write; null when the field needs a node of its own.</summary>
    public ILeaf? Leaf { get; } = Definition.Resolver as ILeaf;
}
