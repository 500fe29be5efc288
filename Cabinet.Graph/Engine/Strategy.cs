using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Cabinet.Graph.Engine;

/// <summary>
/// Serial execution (one database connection a request) with two short cuts: the fields of a selection set are collected once for all objects of a
/// type, and a plain property is written from its object when the answer is.
/// </summary>
internal sealed class Strategy : SerialExecutionStrategy
{
    public Selection Select(ExecutionContext context, IGraphType type, GraphQLSelectionSet set)
    {
        var known = Asking.Of(context).Selections;
        return known.TryGetValue((type, set), out var selection) ? selection : known[(type, set)] = Collect(context, type, set);
    }

    private Selection Collect(ExecutionContext context, IGraphType type, GraphQLSelectionSet set) =>
        new([.. CollectFieldsFrom(context, type, set, null).Select(x => new Selected(x.Value.field, x.Value.fieldType, JsonEncodedText.Encode(x.Key)))]);

    protected override ExecutionNode BuildExecutionNode(ExecutionNode parent, IGraphType graphType, GraphQLField field, FieldType fieldDefinition, int? indexInParentNode = null)
    {
        var type = graphType is NonNullGraphType required ? required.ResolvedType! : graphType;
        return type is IObjectGraphType or IAbstractGraphType
            ? new RowNode(parent, type, field, fieldDefinition, indexInParentNode)
            : base.BuildExecutionNode(parent, type, field, fieldDefinition, indexInParentNode);
    }

    protected override void SetSubFieldNodes(ExecutionContext context, ObjectExecutionNode parent)
    {
        var type = parent.GetObjectGraphType(context.Schema) ?? parent.GraphType;
        var selection = Select(context, type!, parent.SelectionSet!);
        if (parent is RowNode row)
            row.Fields = selection.Fields;
        var nodes = new ExecutionNode[selection.Nodes.Length];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = BuildExecutionNode(parent, selection.Nodes[i].Definition.ResolvedType!, selection.Nodes[i].Field, selection.Nodes[i].Definition);
        parent.SubFields = nodes;
    }

    protected override Task ExecuteNodeAsync(ExecutionContext context, ExecutionNode node)
    {
        if (node.Parent is ArrayExecutionNode || node.FieldDefinition?.Resolver is not IPlainResolver plain || plain.Get(node.Source!) is not { } value)
            return base.ExecuteNodeAsync(context, node);
        node.Result = value;
        return CompleteNodeAsync(context, node);
    }

    /// <summary>Asks, below a selection, every batch that needs no more than the account, so that all of it travels together.</summary>
    public void AskAhead(ExecutionContext context, IGraphType type, GraphQLSelectionSet? selection, IReadOnlyList<long> owners)
    {
        if (selection is null || owners.Count == 0 || type.GetNamedType() is not IObjectGraphType found)
            return;
        foreach (var asked in Select(context, found, selection).Nodes)
            if (asked.Definition.Resolver is IPassage || (asked.Definition.Resolver is MethodResolver { IsAhead: true } method && method.AskAhead(context, asked.Field, owners)))
                AskAhead(context, asked.Definition.ResolvedType!, asked.Field.SelectionSet, owners);
    }
}
