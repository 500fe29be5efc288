using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using Microsoft.Extensions.Logging;

namespace Cabinet.Graph.Engine;

/// <summary>One request as GraphQL over HTTP carries it.</summary>
public record GraphRequest(string? Query, string? OperationName, JsonElement? Variables);

/// <summary>Runs documents against the schema and writes what came of it.</summary>
public sealed class Executor
{
    private static readonly GraphQLSerializer Serializer = new();
    private readonly IDocumentExecuter _documents;
    private readonly ISchema _schema;

    private readonly ILogger<Executor> _log;

    internal Executor(IDocumentExecuter documents, ISchema schema, ILogger<Executor> log) => (_documents, _schema, _log) = (documents, schema, log);

    /// <summary>Runs one document. A request over GET may only query.</summary>
    public async Task<GraphAnswer> Run(GraphRequest request, IServiceProvider services, bool onlyQueries, CancellationToken cancel)
    {
        var result = await _documents.ExecuteAsync(new ExecutionOptions
        {
            Query = request.Query,
            OperationName = request.OperationName,
            Variables = request.Variables is { ValueKind: JsonValueKind.Object } variables ? Serializer.ReadNode<Inputs>(variables) : null,
            RequestServices = services,
            Schema = _schema,
            UserContext = new Asking(onlyQueries),
            CancellationToken = cancel,
            ThrowOnUnhandledException = false,
            // The field and the fault, never the document: its literals may be personal data.
            UnhandledExceptionDelegate = fault =>
            {
                _log.LogError(fault.OriginalException, "Unhandled in {Field}", fault.FieldContext?.FieldDefinition.Name);
                return Task.CompletedTask;
            },
        });
        return new GraphAnswer(result);
    }

    /// <summary>The schema as SDL, with descriptions.</summary>
    public string Sdl() => _schema.Print(new GraphQL.Utilities.PrintOptions { IncludeDescriptions = true, IncludeDeprecationReasons = true });
}
