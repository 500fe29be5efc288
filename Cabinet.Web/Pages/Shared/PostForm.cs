using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cabinet.Web.Pages.Shared;

/// <summary>Every form that is posted carries the antiforgery token, so that it works with scripts off. ASP.NET's own helper leaves out forms with an address.</summary>
[HtmlTargetElement("form", Attributes = "action,[method=post]")]
public class PostForm(IHtmlGenerator html) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output) => output.PreContent.AppendHtml(html.GenerateAntiforgery(ViewContext));
}
