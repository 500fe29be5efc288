using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Cabinet.Graph.Engine;

/// <summary>An object of the answer. Only what is not a plain property has a node below it; the rest is written from the object itself.</summary>
internal sealed class RowNode(ExecutionNode parent, IGraphType type, GraphQLField field, FieldType definition, int? index)
    : ObjectExecutionNode(parent, type, field, definition, index)
{
    /// <summary>All fields asked for, in the order of the document.</summary>
    public Selected[] Fields { get; set; } = [];
}
