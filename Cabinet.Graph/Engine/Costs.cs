using System.Globalization;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Cabinet.Graph.Engine;

/// <summary>
/// What a document costs, before it is run: every object one point, multiplied by the lists above it. A page counts as what <c>first</c> or <c>last</c>
/// say; a list without pages as ten; a change as ten; what stands under <see cref="CostAttribute"/> as that says.
/// </summary>
internal sealed class Costs(ISchema schema, GraphQLDocument document)
{
    /// <summary>The key under which a field that no method answers keeps its cost.</summary>
    public const string Key = "cost";

    private const int UsualList = 10;
    private const int UsualPage = 50;
    private const int Change = 10;

    /// <summary>Validation looks for names alike to each, which takes longer than all the rest.</summary>
    private const int MostUnknown = 50;

    private readonly Dictionary<string, CostNode> _fragments = [];
    private GraphQLOperationDefinition? _operation;
    private int _unknown;

    public CostNode Of(GraphQLOperationDefinition operation)
    {
        _operation = operation;
        _fragments.Clear();
        IGraphType? root = operation.Operation switch
        {
            OperationType.Query => schema.Query,
            OperationType.Mutation => schema.Mutation,
            _ => schema.Subscription,
        };
        return new(1, new(1), Below(operation.SelectionSet, root, null));
    }

    private CostNode[] Below(GraphQLSelectionSet? set, IGraphType? type, CostSize? page) =>
        set is null || type is null ? [] : [.. set.Selections.Select(x => x switch
        {
            GraphQLField field => Field(field, type, page),
            GraphQLInlineFragment inline => new CostNode(0, new(1), Below(inline.SelectionSet, TypeOf(inline.TypeCondition) ?? type, page)),
            GraphQLFragmentSpread spread => Fragment(spread.FragmentName.Name.StringValue, page),
            _ => null,
        }).OfType<CostNode>()];

    private CostNode? Field(GraphQLField field, IGraphType parent, CostSize? page)
    {
        if (Definition(field, parent) is not { } definition || definition.ResolvedType is not { } shown)
        {
            if (field.Name.Value != "__typename" && ++_unknown > MostUnknown)
                throw new Refusal(Refusal.Validation, $"There are more than {MostUnknown} fields here that the schema does not have.");
            return null;
        }
        var type = shown.GetNamedType();
        var own = definition.GetMetadata<int?>(Key) ?? (definition.Resolver as MethodResolver)?.Cost;
        if (type is IComplexGraphType && type.GetType() is { IsGenericType: true } shape && shape.GetGenericTypeDefinition() == typeof(ConnectionType<>))
            return new(own ?? 0, new(1), Below(field.SelectionSet, type, PageOf(field)));
        var isList = shown is ListGraphType or NonNullGraphType { ResolvedType: ListGraphType };
        var isSchema = type.Name.StartsWith("__", StringComparison.Ordinal);
        var usual = parent == schema.Mutation ? Change : type is IComplexGraphType or UnionGraphType && (isList || !isSchema) ? 1 : 0;
        var size = !isList ? new CostSize(1) : page ?? new CostSize(definition.Name == "types" && isSchema ? schema.AllTypes.Count : UsualList);
        var below = Below(field.SelectionSet, type, null);
        return (own ?? usual) == 0 && below.Length == 0 ? null : new(own ?? usual, size, below);
    }

    private FieldType? Definition(GraphQLField field, IGraphType parent) => field.Name.StringValue switch
    {
        "__schema" => schema.SchemaMetaFieldType,
        "__type" => schema.TypeMetaFieldType,
        var name => (parent as IComplexGraphType)?.GetField(name),
    };

    private CostNode? Fragment(string name, CostSize? page)
    {
        // Within a connection a fragment costs what the page says there.
        if (page is null && _fragments.TryGetValue(name, out var known))
            return known;
        var fragment = document.Definitions.OfType<GraphQLFragmentDefinition>().FirstOrDefault(x => x.FragmentName.Name.Value == name);
        if (fragment is null)
            return null;
        var node = new CostNode(0, new(1), Below(fragment.SelectionSet, TypeOf(fragment.TypeCondition), page));
        if (page is null)
            _fragments[name] = node;
        return node;
    }

    private IGraphType? TypeOf(GraphQLTypeCondition? condition) => condition is null ? null : schema.AllTypes[condition.Type.Name.Value];

    private CostSize PageOf(GraphQLField field)
    {
        var variables = new List<string>();
        foreach (var argument in field.Arguments?.Items ?? [])
            if (argument.Name.Value == "first" || argument.Name.Value == "last")
                switch (argument.Value)
                {
                    case GraphQLIntValue number:
                        return new CostSize(Clamp(number));
                    case GraphQLVariable variable:
                        variables.Add(variable.Name.StringValue);
                        break;
                }
        var known = variables.Select(DefaultOf).FirstOrDefault(x => x is not null) ?? UsualPage;
        return new CostSize(known, [.. variables]);
    }

    private int? DefaultOf(string variable) =>
        _operation?.Variables?.Items.FirstOrDefault(x => x.Variable.Name.Value == variable)?.DefaultValue is GraphQLIntValue number ? Clamp(number) : null;

    private static int Clamp(GraphQLIntValue number) =>
        int.TryParse(number.Value.Span, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var size) ? Math.Clamp(size, 1, 100) : 100;
}
