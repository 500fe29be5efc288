using Cabinet.Graph.Pseudonyms;
using Cabinet.Graph.Totals;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Cabinet.Graph.Engine;

/// <summary>
/// What chooses among the rows of a list, as arguments: a <see cref="Where{T}"/>, an <see cref="Order{T}"/>, a <see cref="Page"/>, or all of them in a
/// <see cref="Choice{T}"/>. Which figures are <see cref="Asked"/> for is seen from the document and is no argument.
/// </summary>
internal static class ChoiceArguments
{
    public static bool Takes(Type parameter) => parameter == typeof(Page) || parameter == typeof(Asked) || Is(parameter, typeof(Choice<>)) || Is(parameter, typeof(Where<>)) || Is(parameter, typeof(Order<>));

    public static IEnumerable<QueryArgument> Shown(Type parameter)
    {
        var row = parameter.GetGenericArguments();
        if (Is(parameter, typeof(Choice<>)) || Is(parameter, typeof(Where<>)))
            yield return new(GraphTypes.OfChoice(typeof(Where<>).MakeGenericType(row))) { Name = "where", Description = "Which rows; all that the viewer may see unless told." };
        if (Is(parameter, typeof(Choice<>)) || Is(parameter, typeof(Order<>)))
            yield return new(typeof(ListGraphType<>).MakeGenericType(typeof(NonNullGraphType<>).MakeGenericType(GraphTypes.OfChoice(typeof(Order<>).MakeGenericType(row)))))
            {
                Name = "order",
                Description = "By which keys, the first one first; the list's own order unless told.",
            };
        if (parameter != typeof(Page) && !Is(parameter, typeof(Choice<>)))
            yield break;
        yield return new(typeof(IntGraphType)) { Name = "first", Description = "How many rows from the start, 1 to 100; 50 unless told." };
        yield return new(typeof(StringGraphType)) { Name = "after", Description = "Only rows after this cursor." };
        yield return new(typeof(IntGraphType)) { Name = "last", Description = "How many rows from the end, 1 to 100." };
        yield return new(typeof(StringGraphType)) { Name = "before", Description = "Only rows before this cursor." };
    }

    public static object? Read(Type parameter, IDictionary<string, ArgumentValue>? given, GraphQLField field, ExecutionContext context) =>
        parameter == typeof(Page) ? PageOf(given, field, context)
        : parameter == typeof(Asked) ? AskedFields.Of(field, context.Document)
        : Maker.Of(parameter) is var maker && Is(parameter, typeof(Where<>)) ? Get<object>(given, "where")
        : Is(parameter, typeof(Order<>)) ? maker.Order(Get<IEnumerable<object>>(given, "order"))
        : maker.Choice(Get<object>(given, "where"), Get<IEnumerable<object>>(given, "order"), PageOf(given, field, context));

    private static bool Is(Type parameter, Type generic) => parameter.IsGenericType && parameter.GetGenericTypeDefinition() == generic;

    private static Page PageOf(IDictionary<string, ArgumentValue>? given, GraphQLField field, ExecutionContext context) => Page(given, field, context.RequestServices!.GetRequiredService<Viewer>().Ids);

    private static Page Page(IDictionary<string, ArgumentValue>? given, GraphQLField field, Ids ids) =>
        new(Get<int?>(given, "first"), ids.CursorOf(Get<string>(given, "after")), Get<int?>(given, "last"), ids.CursorOf(Get<string>(given, "before")))
        {
            LooksFurther = field.SelectionSet?.Selections.All(x => x is GraphQLField asked && asked.Name.Value != "pageInfo") != true,
        };

    private static T? Get<T>(IDictionary<string, ArgumentValue>? given, string name) =>
        given is not null && given.TryGetValue(name, out var value) ? (T?)value.Value : default;

    /// <summary>Makes orders and choices of one type of row.</summary>
    private abstract class Maker
    {
        public static Maker Of(Type choice) => (Maker)Activator.CreateInstance(typeof(Maker<>).MakeGenericType(choice.GetGenericArguments()))!;

        public abstract object? Order(IEnumerable<object>? keys);

        public abstract object Choice(object? where, IEnumerable<object>? order, Page page);
    }

    private sealed class Maker<T> : Maker
    {
        public override object? Order(IEnumerable<object>? keys) => keys?.Cast<Order<T>>().ToList() is { Count: > 0 } given ? Order<T>.Of(given) : null;

        public override object Choice(object? where, IEnumerable<object>? order, Page page) => new Choice<T>((Where<T>?)where, (Order<T>?)Order(order), page);
    }
}
