using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Cabinet.Tests.Rooms;

/// <summary>The markup of a Razor fragment's source: <c>_MeterCard.cshtml</c>.</summary>
internal static partial class Fragment
{
    private static readonly string[] NotFragments = ["_ViewImports", "_ViewStart", "_Layout"];

    public static IEnumerable<string> Files() =>
        Tree.Files("Cabinet.Web", ".cshtml").Where(x => Path.GetFileName(x).StartsWith('_') && !NotFragments.Contains(Path.GetFileNameWithoutExtension(x)));

    /// <summary>What is wrong with a fragment, or null: it has one root, named in kebab-case after its file.</summary>
    public static string? Fault(string name, string source)
    {
        var roots = Roots(source);
        if (roots is not [IElement root])
            return $"{name} has {roots.Length} roots: {string.Join(", ", roots.Select(x => x.NodeName))}";
        var id = Kebab(name);
        return root.Id is { } found && (found == id || found.StartsWith(id + "-", StringComparison.Ordinal)) ? null : $"{name} has the id «{root.Id}», not «{id}…»";
    }

    private static INode[] Roots(string source)
    {
        // Within a template, rows of a table may stand alone too.
        var document = new HtmlParser().ParseDocument($"<template>{Code().Replace(source, "")}</template>");
        var nodes = ((IHtmlTemplateElement)document.QuerySelector("template")!).Content.ChildNodes;
        return [.. nodes.Where(x => x is IElement || x is IText && !string.IsNullOrWhiteSpace(x.TextContent))];
    }

    private static string Kebab(string name) => WordStart().Replace(name.TrimStart('_'), "-").ToLowerInvariant();

    /// <summary>Directives, comments and code blocks of Razor, which leave nothing on the page.</summary>
    [GeneratedRegex(@"@\*.*?\*@|^@(model|using|inject|inherits|namespace|addTagHelper|attribute|implements)\b[^\n]*|@(functions|code)?\s*\{(?>[^{}]|(?<b>\{)|(?<-b>\}))*(?(b)(?!))\}",
        RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex WordStart();
}
