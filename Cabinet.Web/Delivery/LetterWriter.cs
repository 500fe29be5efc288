using Cabinet.Graph.Notifications;
using Cabinet.Web.Delivery.Letters;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Cabinet.Web.Delivery;

/// <summary>Writes letters by their templates, outside of any request.</summary>
public sealed class LetterWriter(IServiceProvider services, ILoggerFactory loggers, SiteSettings site, Sender sender)
{
    private static readonly Dictionary<Type, Type> Templates = typeof(LetterWriter).Assembly.GetTypes()
        .Where(x => x.BaseType is { IsGenericType: true } && x.BaseType.GetGenericTypeDefinition() == typeof(LetterTemplate<>))
        .ToDictionary(x => x.BaseType!.GetGenericArguments()[0]);

    public async Task<WrittenLetter> Write(Letter letter)
    {
        var html = await Render(Templates[letter.GetType()], new Dictionary<string, object?>
        {
            [nameof(Letter)] = letter,
            ["SenderName"] = sender.Name,
            ["Site"] = site.PublicUrl.AbsoluteUri.TrimEnd('/'),
        });
        var (subject, text) = PlainText.Of(html);
        return new WrittenLetter(subject, text, html);
    }

    private async Task<string> Render(Type template, Dictionary<string, object?> parameters)
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(template, ParameterView.FromDictionary(parameters))).ToHtmlString().Trim());
    }
}
