using System.Text.RegularExpressions;

namespace Cabinet.Tests.Rooms;

/// <summary>The pages' security policy allows nothing inline and nothing evaluated; so their sources have none.</summary>
public partial class MarkupTests
{
    [Fact]
    public void Pages_carry_no_inline_style_or_script()
    {
        Assert.Empty(Tree.Files("Cabinet.Web", ".cshtml").SelectMany(x => Inline().Matches(Tree.Text(x)).Select(found => $"{x}: {found.Value.Trim()}")));
    }

    [Theory]
    [InlineData("<p style=\"color: red\">")]
    [InlineData("<p class=\"a\"\n   onclick=\"go()\">")]
    [InlineData("<button hx-on:click=\"go()\">")]
    [InlineData("<a href=\"javascript:go()\">")]
    [InlineData("<script>go()</script>")]
    [InlineData("<style>p {}</style>")]
    public void Inline_code_is_caught(string markup)
    {
        Assert.Matches(Inline(), markup);
    }

    [Theory]
    [InlineData("<script src=\"~/lib/htmx.min.js\" defer></script>")]
    [InlineData("<link rel=\"stylesheet\" href=\"~/site.css\" />")]
    [InlineData("@{ var once = 1; }")]
    public void What_comes_from_a_file_is_let_through(string markup)
    {
        Assert.DoesNotMatch(Inline(), markup);
    }

    [GeneratedRegex("""\s(style|on[a-z]+|hx-on[:a-z-]*)=["']|javascript:|<style\b|<script\b(?![^>]*\ssrc=)""", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();
}
