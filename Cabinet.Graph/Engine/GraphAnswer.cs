using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL;
using GraphQL.Execution;

namespace Cabinet.Graph.Engine;

/// <summary>What came of a document, ready to be written as JSON.</summary>
public sealed class GraphAnswer
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private readonly ExecutionResult _result;

    private readonly Viewer _viewer;

    internal GraphAnswer(ExecutionResult result, Viewer viewer) => (_result, _viewer) = (result, viewer);

    /// <summary>Whether execution began: otherwise the request itself was wrong.</summary>
    public bool Executed => _result.Executed && (_result.Data is not null || _result.Errors?.Any(x => x.Path is not null) == true);

    /// <summary>Whether a change was asked for over GET.</summary>
    public bool IsMethodRefused => _result.Errors?.Any(x => x.Code == Strategy.MethodRefused) == true;

    public void Write(IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Plain);
        json.WriteStartObject();
        if (_result.Errors is { Count: > 0 } errors)
            ErrorWriter.Write(json, errors);
        if (Executed)
        {
            json.WritePropertyName("data");
            if (_result.Data is RootExecutionNode root)
                NodeWriter.Write(json, root, _viewer);
            else
                json.WriteNullValue();
        }
        json.WriteEndObject();
    }
}
