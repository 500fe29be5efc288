using System.Reflection;
using Cabinet.Graph.Pseudonyms;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Cabinet.Graph.Engine;

/// <summary>A method's parameters as a field's arguments: the source comes from the parent, a <see cref="Page"/> is four arguments.</summary>
internal sealed class Arguments
{
    private readonly ParameterInfo[] _parameters;
    private readonly string[] _names;

    public Arguments(MethodInfo method, Type? source)
    {
        _parameters = method.GetParameters();
        _names = [.. _parameters.Select(x => x.Name!)];
        Source = source is not null && _parameters.Length > 0 && _parameters[0].ParameterType.IsAssignableFrom(source) ? source : null;
    }

    /// <summary>The type of the parent object when the method takes it.</summary>
    public Type? Source { get; }

    public object?[] Bind(ExecutionContext context, GraphQLField field, object? source)
    {
        var values = Asking.Of(context).Arguments(field, () => Given(context, field));
        if (Source is null)
            return values;
        values = [.. values];
        values[0] = source;
        return values;
    }

    private object?[] Given(ExecutionContext context, GraphQLField field)
    {
        IDictionary<string, ArgumentValue>? given = null;
        context.ArgumentValues?.TryGetValue(field, out given);
        return [.. _parameters.Select((x, i) =>
            x.ParameterType == typeof(Page) ? PageOf(given, field.SelectionSet, context.RequestServices!.GetRequiredService<Viewer>().Ids)
            : given is not null && given.TryGetValue(_names[i], out var value) && value.Value is not null ? value.Value
            : x.HasDefaultValue ? x.DefaultValue : null)];
    }

    /// <summary>The arguments as the schema shows them.</summary>
    public QueryArguments Shown()
    {
        var shown = new QueryArguments();
        foreach (var parameter in _parameters.Skip(Source is null ? 0 : 1))
            if (parameter.ParameterType == typeof(Page))
                foreach (var argument in PageArguments())
                    shown.Add(argument);
            else
                shown.Add(new QueryArgument(GraphTypes.Of(parameter, nullable: parameter.HasDefaultValue))
                {
                    Name = parameter.Name!,
                    Description = Docs.Of(parameter),
                    DefaultValue = parameter.HasDefaultValue ? parameter.DefaultValue : null,
                });
        return shown;
    }

    private static Page PageOf(IDictionary<string, ArgumentValue>? given, GraphQLSelectionSet? asked, Ids ids) =>
        new(Get<int?>(given, "first"), ids.CursorOf(Get<string>(given, "after")), Get<int?>(given, "last"), ids.CursorOf(Get<string>(given, "before")))
        {
            LooksFurther = asked?.Selections.All(x => x is GraphQLField field && field.Name.Value != "pageInfo") != true,
        };

    private static T? Get<T>(IDictionary<string, ArgumentValue>? given, string name) =>
        given is not null && given.TryGetValue(name, out var value) ? (T?)value.Value : default;

    private static QueryArgument[] PageArguments() =>
    [
        new(typeof(IntGraphType)) { Name = "first", Description = "How many rows from the start, 1 to 100; 50 unless told." },
        new(typeof(StringGraphType)) { Name = "after", Description = "Only rows after this cursor." },
        new(typeof(IntGraphType)) { Name = "last", Description = "How many rows from the end, 1 to 100." },
        new(typeof(StringGraphType)) { Name = "before", Description = "Only rows before this cursor." },
    ];
}
