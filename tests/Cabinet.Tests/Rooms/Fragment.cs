using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Cabinet.Tests.Rooms;

/// <summary>The markup of a Razor fragment's source: <c>_MeterCard.cshtml</c>.</summary>
internal static partial class Fragment
{
    private static readonly string[] NotFragments = ["_ViewImports", "_ViewStart"];

    /// <summary>The sources that start with «_», but for settings and layouts.</summary>
    public static IEnumerable<string> Files() =>
        Tree.Files("Cabinet.Web", ".cshtml").Where(x => Path.GetFileName(x).StartsWith('_') && !NotFragments.Contains(Path.GetFileNameWithoutExtension(x)))
            .Where(x => !Tree.Text(x).Contains("@RenderBody()", StringComparison.Ordinal));

    /// <summary>What is wrong with a fragment, or null: its root, one in each branch of its code, is named in kebab-case after its file.</summary>
    public static string? Fault(string name, string source)
    {
        // Within a template, rows of a table may stand alone too.
        var document = new HtmlParser().ParseDocument($"<template>{Code().Replace(source, "")}</template>");
        var roots = ((IHtmlTemplateElement)document.QuerySelector("template")!).Content.Children;
        if (roots.Select(x => x.Id).Distinct().ToArray() is not [{ } found])
            return $"{name} has no one root with an id, but {string.Join(", ", roots.Select(x => $"{x.LocalName} «{x.Id}»"))}";
        var id = Kebab(name);
        return found == id || found.StartsWith(id + "-", StringComparison.Ordinal) ? null : $"{name} has the id «{found}», not «{id}…»";
    }

    private static string Kebab(string name) => WordStart().Replace(name.TrimStart('_'), "-").ToLowerInvariant();

    /// <summary>Directives, comments and code blocks of Razor, which leave nothing on the page, and the places of other fragments.</summary>
    [GeneratedRegex(@"<partial\b.*?/>|@\*.*?\*@|^@(model|using|inject|inherits|namespace|addTagHelper|attribute|implements)\b[^\n]*|@(functions|code)?\s*\{(?>[^{}]|(?<b>\{)|(?<-b>\}))*(?(b)(?!))\}",
        RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex WordStart();
}
