using GraphQLParser.AST;

namespace Cabinet.Graph.Engine;

/// <summary>
/// Whether a selection means the same at every execution: no directive may hide a field, and no field may stand twice in a set or come in by a
/// fragment, for those the engine merges anew each time.
/// </summary>
internal static class Lasting
{
    public static bool Is(GraphQLDocument document) => document.Definitions.All(x => x is GraphQLOperationDefinition operation && Is(operation.SelectionSet));

    private static bool Is(GraphQLSelectionSet? set) => set is null || (set.Selections.All(x => ((IHasDirectivesNode)x).Directives is null
        && x is GraphQLField field ? Is(field.SelectionSet) : x is GraphQLInlineFragment { Directives: null } inline && set.Selections.Count == 1 && Is(inline.SelectionSet))
        && set.Selections.OfType<GraphQLField>().DistinctBy(x => (x.Alias?.Name ?? x.Name).StringValue).Count() == set.Selections.OfType<GraphQLField>().Count());
}
