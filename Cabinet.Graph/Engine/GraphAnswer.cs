using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cabinet.Graph.Limits;
using GraphQL;
using GraphQL.Execution;

namespace Cabinet.Graph.Engine;

/// <summary>What came of a document, ready to be written as JSON.</summary>
public sealed class GraphAnswer
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private readonly ExecutionResult _result;
    private readonly bool _hints;

    private readonly Viewer _viewer;

    internal GraphAnswer(ExecutionResult result, Viewer viewer, bool hints) => (_result, _viewer, _hints) = (result, viewer, hints);

    /// <summary>Whether execution began: otherwise the request itself was wrong.</summary>
    public bool Executed => _result.Executed && (_result.Data is not null || _result.Errors?.Any(x => x.Path is not null || x is Refusal) == true);

    /// <summary>Whether a change was asked for over GET.</summary>
    public bool IsMethodRefused => Refused?.Code == Refusal.Method;

    /// <summary>Seconds after which the same request may be let in; null when waiting does not help.</summary>
    public int? RetryAfter => Refused?.RetryAfter;

    /// <summary>What it cost; null when it came to no price.</summary>
    public Charge? Charge { get; init; }

    /// <summary>Whether it is a subscription that was found good: run again, it tells what was heard since.</summary>
    public bool IsSubscribed { get; init; }

    /// <summary>Whether a subscription has nothing to tell.</summary>
    public bool IsSilent => IsSubscribed && _result.Data is RootExecutionNode { SubFields: [{ Result: null }] };

    private Refusal? Refused => _result.Errors is [Refusal refusal, ..] ? refusal : null;

    public void Write(IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Plain);
        json.WriteStartObject();
        if (_result.Errors is { Count: > 0 } errors)
            ErrorWriter.Write(json, errors, _hints);
        if (Executed)
        {
            json.WritePropertyName("data");
            if (_result.Data is RootExecutionNode root)
                NodeWriter.Write(json, root, _viewer);
            else
                json.WriteNullValue();
        }
        if (Charge is { } charge)
            Write(json, charge);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Charge charge)
    {
        json.WriteStartObject("extensions"u8);
        json.WriteStartObject("cost"u8);
        json.WriteNumber("cost"u8, charge.Cost);
        json.WriteNumber("limit"u8, charge.Limit);
        json.WriteNumber("remaining"u8, charge.Remaining);
        json.WriteString("reset"u8, charge.ResetUtc);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
