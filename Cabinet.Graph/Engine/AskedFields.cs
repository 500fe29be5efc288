using Cabinet.Graph.Totals;
using GraphQLParser.AST;

namespace Cabinet.Graph.Engine;

/// <summary>Finds which fields a document asks for below a field: pairs of parent and child, whatever their depth; a skipped one counts as asked for.</summary>
internal static class AskedFields
{
    public static Asked Of(GraphQLField field, GraphQLDocument document)
    {
        var found = new HashSet<string>();
        Collect(field.SelectionSet, "", document, found, []);
        return new Asked(found);
    }

    private static void Collect(GraphQLSelectionSet? set, string parent, GraphQLDocument document, HashSet<string> found, HashSet<(string, string)> spread)
    {
        foreach (var selection in set?.Selections ?? [])
            if (selection is GraphQLField field)
            {
                found.Add($"{parent}.{field.Name.StringValue}");
                Collect(field.SelectionSet, field.Name.StringValue, document, found, spread);
            }
            else if (selection is GraphQLInlineFragment inline)
                Collect(inline.SelectionSet, parent, document, found, spread);
            else if (selection is GraphQLFragmentSpread { FragmentName.Name.StringValue: var name } && spread.Add((parent, name)))
                Collect(document.Definitions.OfType<GraphQLFragmentDefinition>().FirstOrDefault(x => x.FragmentName.Name.StringValue == name)?.SelectionSet, parent, document, found, spread);
    }
}
