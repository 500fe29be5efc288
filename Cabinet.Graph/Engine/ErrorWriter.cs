using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;

namespace Cabinet.Graph.Engine;

/// <summary>Writes at most five errors, each with its place and a code; nothing of what went wrong inside.</summary>
internal static class ErrorWriter
{
    private const int Most = 5;

    public static void Write(Utf8JsonWriter json, ExecutionErrors errors)
    {
        json.WriteStartArray("errors");
        foreach (var error in errors.Take(Most))
        {
            json.WriteStartObject();
            json.WriteString("message", error is UnhandledError ? "Внутренняя ошибка, попробуйте позже." : error.Message);
            if (error.Locations is { Count: > 0 } locations)
            {
                json.WriteStartArray("locations");
                foreach (var location in locations)
                {
                    json.WriteStartObject();
                    json.WriteNumber("line", location.Line);
                    json.WriteNumber("column", location.Column);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            }
            if (error.Path is { } path)
            {
                json.WritePropertyName("path");
                NodeWriter.Value(json, path);
            }
            json.WriteStartObject("extensions");
            json.WriteString("code", CodeOf(error));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string CodeOf(ExecutionError error) => error switch
    {
        UnhandledError => "INTERNAL",
        SyntaxError => "SYNTAX",
        ValidationError => "VALIDATION",
        _ => error.Code ?? "REQUEST",
    };
}
