using AngleSharp.Html.Dom;

namespace Cabinet.Tests;

/// <summary>Fills a form of a page.</summary>
internal static class Form
{
    public static IEnumerable<KeyValuePair<string, string>> Fill(IHtmlDocument page, string action, (string Name, string Value)[] fields)
    {
        var form = page.Forms.FirstOrDefault(x => (x.GetAttribute("action") ?? "") == action)
            ?? throw new InvalidOperationException($"No form is sent to {action}, only to: {string.Join(", ", page.Forms.Select(x => x.GetAttribute("action")))}");
        var typed = fields.Select(x => x.Name).ToHashSet();
        return Values(form).Where(x => !typed.Contains(x.Key)).Concat(fields.Select(x => KeyValuePair.Create(x.Name, x.Value)));
    }

    /// <summary>What the form holds as the page shows it. Buttons are not pressed unless named among the fields.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Values(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
            if (Value(element) is { } value && element.GetAttribute("name") is { Length: > 0 } name)
                yield return KeyValuePair.Create(name, value);
    }

    private static string? Value(IHtmlElement element) => element switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => null,
        IHtmlInputElement { Type: "submit" or "image" or "button" or "reset" or "file" } => null,
        IHtmlInputElement input => input.Value,
        IHtmlSelectElement select => select.Value,
        IHtmlTextAreaElement area => area.Value,
        _ => null,
    };
}
