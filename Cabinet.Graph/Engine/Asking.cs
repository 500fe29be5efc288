using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Cabinet.Graph.Engine;

/// <summary>What one execution remembers: which fields a selection set means for a type, found once instead of once an object.</summary>
internal sealed class Asking(bool onlyQueries) : Dictionary<string, object?>
{
    /// <summary>Whether the door lets only queries in (GET).</summary>
    public bool OnlyQueries => onlyQueries;

    private readonly Dictionary<(IGraphType Type, GraphQLSelectionSet Selection), Selected[]> _selected = [];

    public static Asking Of(IExecutionContext context) => (Asking)context.UserContext;

    public Selected[] Select(IGraphType type, GraphQLSelectionSet selection, Func<Selected[]> collect) =>
        _selected.TryGetValue((type, selection), out var fields) ? fields : _selected[(type, selection)] = collect();
}

/// <summary>A field as the document asks for it and as the schema defines it.</summary>
internal readonly record struct Selected(GraphQLField Field, FieldType Definition);
