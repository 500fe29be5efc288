using System.Collections;
using System.Text.Json;
using Cabinet.Data;
using GraphQL.Execution;

namespace Cabinet.Graph.Engine;

/// <summary>Writes an executed tree straight to JSON; Cyrillic stays as it is.</summary>
internal static class NodeWriter
{
    public static void Write(Utf8JsonWriter json, ExecutionNode node, Viewer viewer)
    {
        switch (node)
        {
            case RowNode { Result: { } source, SubFields: { } nodes } row:
                json.WriteStartObject();
                var next = 0;
                foreach (var field in row.Fields)
                {
                    json.WritePropertyName(field.Name);
                    if (field.Leaf is { } leaf)
                        leaf.Write(json, source, viewer);
                    else
                        Write(json, nodes[next++], viewer);
                }
                json.WriteEndObject();
                break;
            case ObjectExecutionNode { SubFields: { } fields }:
                json.WriteStartObject();
                foreach (var field in fields)
                {
                    json.WritePropertyName(field.Name!);
                    Write(json, field, viewer);
                }
                json.WriteEndObject();
                break;
            case ArrayExecutionNode { SerializedResult: { } values }:
                Values(json, (IEnumerable)values);
                break;
            case ArrayExecutionNode { Items: { } items }:
                json.WriteStartArray();
                foreach (var item in items)
                    Write(json, item, viewer);
                json.WriteEndArray();
                break;
            case ValueExecutionNode value:
                Value(json, value.Result);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    public static void Value(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case Money money: json.WriteNumberValue(money.Rubles); break;
            case decimal number: json.WriteNumberValue(number); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case bool yes: json.WriteBooleanValue(yes); break;
            case Period period: LeafWriters.Write(json, period); break;
            case DateOnly day: LeafWriters.Write(json, day); break;
            case DateTime moment: json.WriteStringValue(moment); break;
            case IDictionary<string, object?> map: Map(json, map); break;
            case IEnumerable values: Values(json, values); break;
            default: json.WriteStringValue(value.ToString()); break;
        }
    }

    private static void Map(Utf8JsonWriter json, IDictionary<string, object?> map)
    {
        json.WriteStartObject();
        foreach (var (name, value) in map)
        {
            json.WritePropertyName(name);
            Value(json, value);
        }
        json.WriteEndObject();
    }

    private static void Values(Utf8JsonWriter json, IEnumerable values)
    {
        json.WriteStartArray();
        foreach (var value in values)
            Value(json, value);
        json.WriteEndArray();
    }
}
