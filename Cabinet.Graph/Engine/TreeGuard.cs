using GraphQLParser.AST;

namespace Cabinet.Graph.Engine;

/// <summary>Counts what a document asks for once its fragments are spread. A fragment is counted once, however often it is spread.</summary>
internal sealed class TreeGuard(GraphQLDocument document)
{
    private const int MostFragments = 50;
    private const int MostSelections = 5_000;
    private const int MostDepth = 10;
    private const int MostOfOneField = 15;
    private const int MostDirectives = 10;

    /// <summary>What the schema says of itself is deep by nature; tools ask 14 levels and some 150 fields.</summary>
    private const int MostIntrospectionDepth = 18;
    private const int MostIntrospection = 500;

    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = [];
    private readonly Dictionary<string, Size> _counted = [];
    private readonly HashSet<string> _open = [];
    private bool _introspects;

    /// <summary>Refuses what is too large; else tells whether the document asks for the schema.</summary>
    public bool Look()
    {
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
            _fragments[fragment.FragmentName.Name.StringValue] = fragment;
        if (document.Definitions.OfType<GraphQLFragmentDefinition>().Count() > MostFragments)
            throw TooLarge($"The document has more than {MostFragments} fragments.");
        var sum = 0;
        foreach (var definition in document.Definitions)
        {
            if (definition is not IHasSelectionSetNode selecting)
                throw new Refusal(Refusal.Validation, "Only operations and fragments can be run.");
            CheckDirectives(definition);
            foreach (var variable in (definition as GraphQLOperationDefinition)?.Variables?.Items ?? [])
                CheckDirectives(variable);
            var size = Count(selecting.SelectionSet);
            if (definition is GraphQLFragmentDefinition fragment && fragment.TypeCondition.Type.Name.StringValue.StartsWith("__", StringComparison.Ordinal))
                size = OfSchema(size);
            sum = definition is GraphQLOperationDefinition ? sum + size.Selections : Math.Max(sum, size.Selections);
            Check(size with { Selections = sum });
        }
        return _introspects;
    }

    private static void Check(Size size)
    {
        if (size.Selections > MostSelections)
            throw TooLarge($"The document selects more than {MostSelections} fields once its fragments are spread.");
        if (size.Depth > MostDepth)
            throw TooLarge($"The document is deeper than {MostDepth} levels.");
    }

    private Size Count(GraphQLSelectionSet? set)
    {
        if (set is null)
            return default;
        if (set.Selections.Count > MostOfOneField && set.Selections.OfType<GraphQLField>().GroupBy(x => x.Name.StringValue).Any(x => x.Count() > MostOfOneField))
            throw TooLarge($"A field is asked for more than {MostOfOneField} times at one place.");
        var size = default(Size);
        foreach (var selection in set.Selections)
        {
            CheckDirectives(selection);
            size += selection switch
            {
                GraphQLField field when field.Name.Value == "__schema" || field.Name.Value == "__type" => Introspection(field),
                GraphQLField field => Count(field.SelectionSet).Below(),
                GraphQLInlineFragment inline => Count(inline.SelectionSet),
                GraphQLFragmentSpread spread => CountFragment(spread.FragmentName.Name.StringValue),
                _ => default,
            };
        }
        return size;
    }

    private Size Introspection(GraphQLField field)
    {
        _introspects = true;
        return OfSchema(Count(field.SelectionSet).Below());
    }

    private static Size OfSchema(Size size)
    {
        if (size.Depth > MostIntrospectionDepth || size.Selections > MostIntrospection)
            throw TooLarge($"The schema is asked for deeper than {MostIntrospectionDepth} levels, or for more than {MostIntrospection} fields.");
        return size with { Depth = 1 };
    }

    private Size CountFragment(string name)
    {
        if (_counted.TryGetValue(name, out var known))
            return known;
        if (!_fragments.TryGetValue(name, out var fragment))
            return default;
        if (!_open.Add(name))
            throw new Refusal(Refusal.Validation, "Fragments spread each other in a circle.");
        var size = Count(fragment.SelectionSet);
        _open.Remove(name);
        return _counted[name] = size;
    }

    private static void CheckDirectives(ASTNode node)
    {
        if (node is IHasDirectivesNode { Directives.Count: > MostDirectives })
            throw TooLarge($"More than {MostDirectives} directives stand at one place.");
    }

    private static Refusal TooLarge(string message) => new(Refusal.TooLarge, message);

    private readonly record struct Size(int Selections, int Depth)
    {
        public Size Below() => new(Selections + 1, Depth + 1);

        public static Size operator +(Size one, Size other) =>
            new(Math.Min(one.Selections + other.Selections, MostSelections + 1), Math.Max(one.Depth, other.Depth));
    }
}
