using System.Text;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace Cabinet.Graph.Engine;

/// <summary>
/// What a document may be before anything looks into it: validation is exponential in nested fragments and quadratic in repeated fields, and cannot be
/// stopped. One pass over the text and one over the tree.
/// </summary>
internal static class Guards
{
    private const int MostBytes = 16 * 1024;
    private const int MostTokens = 1_000;
    private const int LongestName = 100;
    private const int LongestBlock = 2_000;
    private const string Block = "\"\"\"";

    /// <summary>Parses a document that is small enough.</summary>
    /// <exception cref="Refusal">It is too large in some measure, or no document; the message says which.</exception>
    public static (GraphQLDocument Ast, bool Introspects) Read(string text)
    {
        if (Encoding.UTF8.GetByteCount(text) > MostBytes)
            throw new Refusal(Refusal.TooLarge, $"The document is longer than {MostBytes} bytes.");
        try
        {
            Look(text);
            var document = Parser.Parse(text);
            return (document, new TreeGuard(document).Look());
        }
        // Too deep for the parser is no syntax error to it, but one to whoever wrote it.
        catch (GraphQLParserException e)
        {
            throw new Refusal(Refusal.Syntax, $"Syntax error: {e.Description}");
        }
    }

    private static void Look(string text)
    {
        CheckBlocks(text);
        for (var (count, at) = (0, 0); ; count++)
        {
            var token = Lexer.Lex(text, at);
            if (token.Kind == TokenKind.EOF)
                return;
            if (count == MostTokens)
                throw new Refusal(Refusal.TooLarge, $"The document has more than {MostTokens} tokens.");
            if (token.Kind == TokenKind.NAME && token.End - token.Start > LongestName)
                throw new Refusal(Refusal.TooLarge, $"A name is longer than {LongestName} letters.");
            at = token.End;
        }
    }

    /// <summary>The lexer's time grows with the square of a block string's length.</summary>
    private static void CheckBlocks(ReadOnlySpan<char> text)
    {
        for (var open = text.IndexOf(Block); open >= 0; open = text.IndexOf(Block))
        {
            text = text[(open + Block.Length)..];
            var close = text.IndexOf(Block);
            if ((close < 0 ? text.Length : close) > LongestBlock)
                throw new Refusal(Refusal.TooLarge, $"A block string is longer than {LongestBlock} letters.");
            text = close < 0 ? [] : text[(close + Block.Length)..];
        }
    }
}
