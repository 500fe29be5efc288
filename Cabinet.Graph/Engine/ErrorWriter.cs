using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;

namespace Cabinet.Graph.Engine;

/// <summary>Writes at most five errors, each with its place and a code; nothing of what went wrong inside.</summary>
internal static class ErrorWriter
{
    private const int Most = 5;

    /// <summary>A message may repeat what was sent.</summary>
    private const int LongestMessage = 300;

    /// <param name="json">The answer.</param>
    /// <param name="errors">What went wrong.</param>
    /// <param name="hints">Whether names of the schema may be suggested.</param>
    public static void Write(Utf8JsonWriter json, ExecutionErrors errors, bool hints)
    {
        json.WriteStartArray("errors");
        foreach (var error in errors.Take(Most))
        {
            json.WriteStartObject();
            json.WriteString("message", Message(error, hints));
            if (error.Locations is { Count: > 0 } locations)
                Write(json, locations);
            if (error.Path is { } path)
            {
                json.WritePropertyName("path");
                NodeWriter.Value(json, path);
            }
            json.WriteStartObject("extensions");
            json.WriteString("code", CodeOf(error));
            if (error is Refusal { RetryAfter: { } seconds })
                json.WriteNumber("retryAfter", seconds);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static ReadOnlySpan<char> Message(ExecutionError error, bool hints)
    {
        if (error is UnhandledError)
            return "Внутренняя ошибка, попробуйте позже.";
        var message = error.Message.AsSpan();
        if (!hints && message.IndexOf(" Did you mean", StringComparison.Ordinal) is >= 0 and var hint)
            message = message[..hint];
        if (message.Length <= LongestMessage)
            return message;
        // Never half of a letter that is two.
        return message[..(char.IsHighSurrogate(message[LongestMessage - 1]) ? LongestMessage - 1 : LongestMessage)];
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<GraphQLParser.Location> locations)
    {
        json.WriteStartArray("locations");
        foreach (var location in locations.Take(Most))
        {
            json.WriteStartObject();
            json.WriteNumber("line", location.Line);
            json.WriteNumber("column", location.Column);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string CodeOf(ExecutionError error) => error switch
    {
        UnhandledError => "INTERNAL",
        SyntaxError => Refusal.Syntax,
        ValidationError => Refusal.Validation,
        _ => error.Code ?? "REQUEST",
    };
}
