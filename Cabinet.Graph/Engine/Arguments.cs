using System.Collections;
using System.Reflection;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Cabinet.Graph.Engine;

/// <summary>A method's parameters as a field's arguments: the source comes from the parent, a <see cref="Page"/> or a <see cref="Choice{T}"/> is several arguments.</summary>
internal sealed class Arguments
{
    private readonly ParameterInfo[] _parameters;
    private readonly string[] _names;
    private readonly bool[] _chooses;

    public Arguments(MethodInfo method, Type? source)
    {
        _parameters = method.GetParameters();
        _names = [.. _parameters.Select(x => x.Name!)];
        _chooses = [.. _parameters.Select(x => ChoiceArguments.Takes(x.ParameterType))];
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
            _chooses[i] ? ChoiceArguments.Read(x.ParameterType, given, field, context)
            : given is not null && given.TryGetValue(_names[i], out var value) && value.Value is not null ? Typed(value.Value, x.ParameterType)
            : x.HasDefaultValue ? x.DefaultValue : null)];
    }

    /// <summary>A list comes as one of objects.</summary>
    private static object Typed(object value, Type type)
    {
        if (value is not IEnumerable<object?> items || !type.IsGenericType || type.IsInstanceOfType(value))
            return value;
        var typed = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type.GetGenericArguments()))!;
        foreach (var item in items)
            typed.Add(item);
        return typed;
    }

    /// <summary>The arguments as the schema shows them.</summary>
    public QueryArguments Shown()
    {
        var shown = new QueryArguments();
        foreach (var parameter in _parameters.Skip(Source is null ? 0 : 1))
            if (ChoiceArguments.Takes(parameter.ParameterType))
                foreach (var argument in ChoiceArguments.Shown(parameter.ParameterType))
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
}
