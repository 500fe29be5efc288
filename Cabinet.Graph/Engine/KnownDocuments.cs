using System.Collections.Concurrent;
using GraphQL;
using GraphQL.DI;
using GraphQLParser.AST;

namespace Cabinet.Graph.Engine;

/// <summary>Documents that were parsed and found valid: they are not parsed and validated again. Only so many; the guards keep each one short.</summary>
internal sealed class KnownDocuments : IConfigureExecution
{
    private const int Most = 500;
    private readonly ConcurrentDictionary<string, GraphQLDocument> _documents = [];

    public float SortOrder => 200;

    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        if (options.Query is not { } text)
            return await next(options);
        if (_documents.TryGetValue(text, out var known))
        {
            options.Document = known;
            options.ValidationRules = options.CachedDocumentValidationRules ?? [];
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
            _documents[text] = document;
        }
        return result;
    }
}
