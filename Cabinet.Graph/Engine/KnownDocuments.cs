using System.Collections.Concurrent;
using GraphQL;
using GraphQL.DI;
using GraphQLParser.AST;

namespace Cabinet.Graph.Engine;

/// <summary>Documents that were parsed and found valid: they are not parsed and validated again. Only so many; the guards keep each one short.</summary>
internal sealed class KnownDocuments : IConfigureExecution
{
    private const int Most = 500;
    private readonly ConcurrentDictionary<string, Known> _documents = [];

    public float SortOrder => 200;

    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        if (options.Query is not { } text)
            return await next(options);
        if (_documents.TryGetValue(text, out var known))
        {
            options.Document = known.Document;
            options.ValidationRules = options.CachedDocumentValidationRules ?? [];
            if (known.Selections is not null)
                ((Asking)options.UserContext).Selections = known.Selections;
            return await next(options);
        }
        try
        {
            options.Document = Guards.Read(text);
        }
        catch (ExecutionError refused)
        {
            return new ExecutionResult { Errors = [refused] };
        }
        var result = await next(options);
        if (result.Executed && result.Document is { } document)
        {
            if (_documents.Count >= Most)
                _documents.Clear();
            _documents[text] = new Known(document, Lasts(document) ? new Selections() : null);
        }
        return result;
    }

    /// <summary>
    /// Whether a selection means the same at every execution: no directive may hide a field, and no field may stand twice in a set or come in by a
    /// fragment, for those the engine merges anew each time.
    /// </summary>
    private static bool Lasts(GraphQLDocument document) => document.Definitions.All(x => x is GraphQLOperationDefinition operation && Lasts(operation.SelectionSet));

    private static bool Lasts(GraphQLSelectionSet? set) => set is null || (set.Selections.All(x => ((IHasDirectivesNode)x).Directives is null
        && x is GraphQLField field ? Lasts(field.SelectionSet) : x is GraphQLInlineFragment { Directives: null } inline && set.Selections.Count == 1 && Lasts(inline.SelectionSet))
        && set.Selections.OfType<GraphQLField>().DistinctBy(x => (x.Alias?.Name ?? x.Name).StringValue).Count() == set.Selections.OfType<GraphQLField>().Count());

    private sealed record Known(GraphQLDocument Document, Selections? Selections);
}
