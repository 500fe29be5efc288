using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cabinet.Web.Pages.Shared;

/// <summary><c>&lt;input field="Email"&gt;</c>: id, name, and to a screen reader the hint before it and what is wrong with it.</summary>
[HtmlTargetElement("input", Attributes = "field", TagStructure = TagStructure.WithoutEndTag)]
public class FieldOfForm : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public string Field { get; set; } = "";

    /// <summary>The id of the hint.</summary>
    public string? Hint { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var isWrong = (ViewContext.ViewData.Model as FormPage)?.Wrong(Field) is not null;
        output.Attributes.SetAttribute("name", Field);
        if (!output.Attributes.ContainsName("id"))
            output.Attributes.SetAttribute("id", Field);
        var told = string.Join(' ', new[] { Hint, isWrong ? WrongOfField.IdOf(Field) : null }.OfType<string>());
        if (told.Length > 0)
            output.Attributes.SetAttribute("aria-describedby", told);
        if (isWrong)
            output.Attributes.SetAttribute("aria-invalid", "true");
    }
}

/// <summary><c>&lt;p wrong="Email"&gt;</c>: what is wrong with a field, or nothing at all.</summary>
[HtmlTargetElement("p", Attributes = "wrong")]
public class WrongOfField : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public string Wrong { get; set; } = "";

    public static string IdOf(string field) => field + "-wrong";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if ((ViewContext.ViewData.Model as FormPage)?.Wrong(Wrong) is not { } message)
        {
            output.SuppressOutput();
            return;
        }
        output.Attributes.SetAttribute("class", "wrong");
        output.Attributes.SetAttribute("id", IdOf(Wrong));
        output.Content.SetContent(message);
    }
}
