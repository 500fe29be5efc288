using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Cabinet.Graph.Engine;

/// <summary>
/// Serial execution (one database connection a request) with two short cuts: the fields of a selection set are collected once for all objects of a
/// type, and a plain property is read without a resolver's context.
/// </summary>
internal sealed class Strategy : SerialExecutionStrategy
{
    /// <summary>The code of a change asked for over GET.</summary>
    public const string MethodRefused = "METHOD";

    public Selected[] Select(ExecutionContext context, IGraphType type, GraphQLSelectionSet selection) =>
        Asking.Of(context).Select(type, selection, () => [.. CollectFieldsFrom(context, type, selection, null).Values.Select(x => new Selected(x.field, x.fieldType))]);

    public override Task<ExecutionResult> ExecuteAsync(ExecutionContext context) =>
        Asking.Of(context).OnlyQueries && context.Operation.Operation != OperationType.Query
            ? throw new ExecutionError("Менять данные можно только запросом POST.") { Code = MethodRefused }
            : base.ExecuteAsync(context);

    protected override void SetSubFieldNodes(ExecutionContext context, ObjectExecutionNode parent)
    {
        var type = parent.GetObjectGraphType(context.Schema) ?? parent.GraphType;
        var fields = Select(context, type, parent.SelectionSet!);
        var nodes = new ExecutionNode[fields.Length];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = BuildExecutionNode(parent, fields[i].Definition.ResolvedType!, fields[i].Field, fields[i].Definition);
        parent.SubFields = nodes;
    }

    protected override Task ExecuteNodeAsync(ExecutionContext context, ExecutionNode node)
    {
        if (node.Parent is ArrayExecutionNode || node.FieldDefinition?.Resolver is not IPlainResolver plain || plain.Get(node.Source!) is not { } value)
            return base.ExecuteNodeAsync(context, node);
        if (node is not ValueExecutionNode leaf)
        {
            node.Result = value;
            return CompleteNodeAsync(context, node);
        }
        node.Result = leaf.GraphType.Serialize(value);
        return Task.CompletedTask;
    }

    /// <summary>Asks, below a selection, every batch that needs no more than the account, so that all of it travels together.</summary>
    public void AskAhead(ExecutionContext context, IGraphType type, GraphQLSelectionSet? selection, IReadOnlyList<long> owners)
    {
        if (selection is null || owners.Count == 0 || type.GetNamedType() is not IObjectGraphType found)
            return;
        foreach (var (field, definition) in Select(context, found, selection))
            if (definition.Resolver is MethodResolver { IsAhead: true } resolver)
            {
                if (resolver.AskAhead(context, field, owners))
                    AskAhead(context, definition.ResolvedType!, field.SelectionSet, owners);
            }
            else if (definition.Resolver is IPassage)
                AskAhead(context, definition.ResolvedType!, field.SelectionSet, owners);
    }
}

/// <summary>A resolver that only reads a property.</summary>
internal interface IPlainResolver
{
    object? Get(object source);
}

/// <summary>A field between a list and its rows (<c>nodes</c>, <c>edges</c>, <c>node</c>): what lies below belongs to the same accounts.</summary>
internal interface IPassage;
