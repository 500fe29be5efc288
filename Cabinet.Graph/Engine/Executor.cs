using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
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
        var viewer = services.GetRequiredService<Viewer>();
        if (!TryRead(request.Variables, out var variables))
            return new GraphAnswer(new ExecutionResult { Errors = [new ExecutionError("A variable holds no text or number.") { Code = "VARIABLES" }] }, viewer);
        var result = await _documents.ExecuteAsync(new ExecutionOptions
        {
            Query = request.Query,
            OperationName = request.OperationName,
            Variables = variables,
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
        return new GraphAnswer(result, viewer);
    }

    private static bool TryRead(JsonElement? given, out Inputs? variables)
    {
        variables = null;
        try
        {
            variables = given is { ValueKind: JsonValueKind.Object } map ? Serializer.ReadNode<Inputs>(map) : null;
            return true;
        }
        // A lone surrogate, or a number beyond all: good JSON, and nothing that can be held.
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or OverflowException)
        {
            return false;
        }
    }

    /// <summary>The schema as SDL, with descriptions.</summary>
    public string Sdl() => _schema.Print(new GraphQL.Utilities.PrintOptions { IncludeDescriptions = true, IncludeDeprecationReasons = true });
}
