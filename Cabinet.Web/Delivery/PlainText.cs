using System.Text;
using System.Text.RegularExpressions;
using MimeKit.Text;

namespace Cabinet.Web.Delivery;

/// <summary>The plain text of our own letters' HTML: a paragraph a block, a link's address on the line after its words.</summary>
internal static partial class PlainText
{
    /// <summary>The title and the text of a letter; without a title the whole is the text.</summary>
    public static (string Title, string Text) Of(string html)
    {
        var tokens = new HtmlTokenizer(new StringReader(html)) { DecodeCharacterReferences = true };
        var (title, text, inTitle, href) = (new StringBuilder(), new StringBuilder(), false, (string?)null);
        while (tokens.ReadNextToken(out var token))
            switch (token)
            {
                case HtmlTagToken { Id: HtmlTagId.Title } tag:
                    inTitle = !tag.IsEndTag;
                    break;
                case HtmlTagToken { Id: HtmlTagId.A, IsEndTag: false } tag:
                    href = tag.Attributes.FirstOrDefault(x => x.Id == HtmlAttributeId.Href)?.Value;
                    break;
                case HtmlTagToken { Id: HtmlTagId.A }:
                    text.Append(":\n").Append(href);
                    break;
                case HtmlTagToken { Id: HtmlTagId.HR }:
                    text.Append("\u0001--\u0001");
                    break;
                case HtmlTagToken { Id: HtmlTagId.P or HtmlTagId.H1 }:
                    text.Append('\u0001');
                    break;
                case HtmlDataToken data:
                    (inTitle ? title : text).Append(Space().Replace(data.Data, " "));
                    break;
                default:
                    break;
            }
        var blocks = text.ToString().Split('\u0001').Select(x => x.Trim()).Where(x => x.Length > 0);
        return (title.ToString().Trim(), string.Join("\n\n", blocks));
    }

    /// <summary>Runs of white space as HTML means them; a no-break space stays.</summary>
    [GeneratedRegex("[ \t\r\n]+")]
    private static partial Regex Space();
}
