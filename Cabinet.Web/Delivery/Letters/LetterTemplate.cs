using Cabinet.Graph.Notifications;
using Cabinet.Web.Pages;
using Microsoft.AspNetCore.Components;

namespace Cabinet.Web.Delivery.Letters;

/// <summary>The template of one kind of letter. The plain text is read off the HTML, so that both say the same.</summary>
public abstract class LetterTemplate<T> : ComponentBase where T : Letter
{
    [Parameter, EditorRequired]
    public T Letter { get; set; } = null!;

    [Parameter, EditorRequired]
    public string SenderName { get; set; } = "";

    /// <summary>The site's address without a slash at its end.</summary>
    [Parameter, EditorRequired]
    public string Site { get; set; } = "";

    /// <summary><c>22 ноября 2026 в 19:05 по Иркутску</c>.</summary>
    protected static string Moment(DateTime utc) => Ru.Moment(utc) + " по\u00A0Иркутску";
}
