using System.Collections.Concurrent;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Cabinet.Graph.Engine;

/// <summary>
/// Documents that were parsed and found valid: they are not parsed and validated again. Only what every viewer has in common is kept; who may ask, how,
/// and for how much is looked at each time. Only so many; the guards keep each one short.
/// </summary>
internal sealed class KnownDocuments(ISchema schema)
{
    private const int Most = 500;
    private readonly ConcurrentDictionary<string, KnownDocument> _documents = [];

    /// <exception cref="Refusal">It is too large in some measure, or no document.</exception>
    public KnownDocument Find(string text)
    {
        if (_documents.TryGetValue(text, out var known))
            return known;
        schema.Initialize();
        var (ast, introspects) = Guards.Read(text);
        return new KnownDocument(text, ast, introspects, schema);
    }

    /// <summary>Remembers a document that was found valid.</summary>
    public void Keep(KnownDocument document)
    {
        if (document.IsValid)
            return;
        if (_documents.Count >= Most)
            _documents.Clear();
        document.IsValid = true;
        _documents[document.Text] = document;
    }
}

/// <summary>A document with what was found out about it.</summary>
internal sealed class KnownDocument(string text, GraphQLDocument ast, bool introspects, ISchema schema)
{
    private readonly ConcurrentDictionary<GraphQLOperationDefinition, CostNode> _costs = [];

    public string Text => text;

    public GraphQLDocument Ast => ast;

    /// <summary>Whether it asks for the schema.</summary>
    public bool Introspects => introspects;

    public bool IsValid { get; set; }

    /// <summary>What its selection sets mean, when that is the same at every execution.</summary>
    public Selections? Selections { get; } = Lasting.Is(ast) ? new Selections() : null;

    /// <summary>The operation of a name, or the only one; null when there is none such.</summary>
    public GraphQLOperationDefinition? Operation(string? name)
    {
        GraphQLOperationDefinition? found = null;
        foreach (var definition in ast.Definitions)
            if (definition is GraphQLOperationDefinition operation && (name is null || operation.Name?.Value == name))
            {
                if (found is not null && name is null)
                    return null;
                found = operation;
            }
        return found;
    }

    /// <summary>What an operation costs with these variables, in points; at least one.</summary>
    public long Cost(GraphQLOperationDefinition? operation, IReadOnlyDictionary<string, object?>? variables) =>
        operation is null ? 1 : _costs.GetOrAdd(operation, static (x, of) => new Costs(of.schema, of.ast).Of(x), (schema, ast)).Of(variables);
}
