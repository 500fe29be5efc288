using GraphQL;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace Cabinet.Graph.Engine;

/// <summary>
/// What a document may cost before anything looks into it: validation is exponential in nested fragments and quadratic in repeated fields, and cannot be
/// stopped. One pass over the text and one over the tree; a fragment is counted once, however often it is spread.
/// </summary>
internal sealed class Guards
{
    private const int MostBytes = 16 * 1024;
    private const int MostTokens = 1_000;
    private const int MostFragments = 50;
    private const int MostSelections = 5_000;
    private const int MostDepth = 10;
    private const int MostOfOneField = 15;

    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = [];
    private readonly Dictionary<string, (int Selections, int Depth)> _counted = [];
    private string? _refusal;

    /// <summary>Parses a document that is small enough.</summary>
    /// <exception cref="ExecutionError">It is too large in some measure, or no document; the message says which.</exception>
    public static GraphQLDocument Read(string text)
    {
        try
        {
            if (System.Text.Encoding.UTF8.GetByteCount(text) > MostBytes)
                throw Refused($"The document is longer than {MostBytes} bytes.");
            if (Tokens(text) > MostTokens)
                throw Refused($"The document has more than {MostTokens} tokens.");
            var document = Parser.Parse(text);
            return new Guards().Refuses(document) is { } refusal ? throw Refused(refusal) : document;
        }
        catch (GraphQLSyntaxErrorException e)
        {
            throw new ExecutionError($"Syntax error: {e.Description}") { Code = "SYNTAX" };
        }
    }

    private static int Tokens(string text)
    {
        var (count, at) = (0, 0);
        while (count <= MostTokens)
        {
            var token = Lexer.Lex(text, at);
            if (token.Kind == TokenKind.EOF)
                break;
            (count, at) = (count + 1, token.End);
        }
        return count;
    }

    private string? Refuses(GraphQLDocument document)
    {
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
            _fragments[fragment.FragmentName.Name.StringValue] = fragment;
        if (_fragments.Count > MostFragments)
            return $"The document has more than {MostFragments} fragments.";
        foreach (var definition in document.Definitions.OfType<IHasSelectionSetNode>())
            if (Count(definition.SelectionSet) is var (selections, depth) && _refusal is null)
                _refusal = selections > MostSelections ? $"The document selects more than {MostSelections} fields once its fragments are spread."
                    : depth > MostDepth ? $"The document is deeper than {MostDepth} levels." : null;
        return _refusal;
    }

    private (int Selections, int Depth) Count(GraphQLSelectionSet? set)
    {
        var (selections, depth) = (0, 0);
        if (set is null || _refusal is not null)
            return (0, 0);
        if (set.Selections.OfType<GraphQLField>().GroupBy(x => x.Name.StringValue).Any(x => x.Count() > MostOfOneField))
            _refusal = $"A field is asked for more than {MostOfOneField} times at one place.";
        foreach (var selection in set.Selections)
        {
            var (below, down) = selection switch
            {
                // What the schema says of itself is deep by nature and small.
                GraphQLField field when field.Name.StringValue.StartsWith("__", StringComparison.Ordinal) => (Count(field.SelectionSet).Selections + 1, 1),
                GraphQLField field => Count(field.SelectionSet) is var (inside, levels) ? (inside + 1, levels + 1) : default,
                GraphQLInlineFragment inline => Count(inline.SelectionSet),
                GraphQLFragmentSpread spread => CountFragment(spread.FragmentName.Name.StringValue),
                _ => (0, 0),
            };
            (selections, depth) = (Math.Min(selections + below, MostSelections + 1), Math.Max(depth, down));
        }
        return (selections, depth);
    }

    private (int Selections, int Depth) CountFragment(string name)
    {
        if (_counted.TryGetValue(name, out var known))
            return known;
        if (!_fragments.Remove(name, out var fragment))
            return (0, 0);
        return _counted[name] = Count(fragment.SelectionSet);
    }

    private static ExecutionError Refused(string message) => new(message) { Code = "TOO_LARGE" };
}
