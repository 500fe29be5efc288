using System.Text.Json;
using Cabinet.Graph.Limits;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQLParser.AST;

namespace Cabinet.Graph.Engine;

/// <summary>
/// What stands before execution: is this document let in from this viewer, by this method, at this price. Every request passes all of it, whether its
/// document is known or new.
/// </summary>
internal sealed class Admission(KnownDocuments known, StoredOperations stored, GraphLimits limits, Allowance allowance)
{
    private static readonly GraphQLSerializer Serializer = new();

    /// <exception cref="Refusal">It is not let in; the code says why.</exception>
    public async ValueTask<Admitted> Admit(GraphRequest request, Viewer viewer, CancellationToken cancel)
    {
        var document = known.Find(TextOf(request, viewer));
        var operation = document.Operation(request.OperationName);
        if (request.OnlyQueries && operation is { Operation: OperationType.Mutation })
            throw new Refusal(Refusal.Method, "Менять данные можно только запросом POST.");
        if (operation is { Operation: OperationType.Subscription } && !request.Streams)
            throw new Refusal(Refusal.NeedsStream, "A subscription needs Accept: text/event-stream.");
        if (document.Introspects && !limits.MayIntrospect(viewer))
            throw new Refusal(Refusal.Introspection, "The schema is shown to staff and to partners with leave only.");
        var variables = Read(request.Variables);
        var cost = document.Cost(operation, variables);
        if (cost > Math.Min(limits.Cost, limits.BudgetOf(viewer.Kind)))
            throw new Refusal(Refusal.TooCostly, $"The document costs {cost} points, more than one may: ask for shorter lists.");
        return new(document, request.OperationName, operation?.Operation == OperationType.Subscription, variables, await allowance.Spend(viewer, request.Address, cost, cancel));
    }

    private string TextOf(GraphRequest request, Viewer viewer)
    {
        if (request.DocumentId is { } id)
            return stored.Find(id) ?? throw new Refusal(Refusal.UnknownOperation, "There is no stored operation of this documentId.");
        if (!limits.MayWriteDocuments(viewer))
            throw new Refusal(Refusal.StoredOnly, "Only stored operations are let in: send a documentId.");
        return request.Query!;
    }

    private static Inputs? Read(JsonElement? given)
    {
        try
        {
            return given is { ValueKind: JsonValueKind.Object } map ? Serializer.ReadNode<Inputs>(map) : null;
        }
        // A lone surrogate, a number beyond all, a name that comes twice: good JSON, and nothing that can be held.
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or OverflowException or ArgumentException)
        {
            throw new Refusal(Refusal.Variables, "A variable holds no text or number.");
        }
    }
}
