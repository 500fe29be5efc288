using Cabinet.Graph.Registrations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cabinet.Web.Pages;

/// <summary>The terms on personal data: a document of its own (M2).</summary>
[AllowAnonymous]
public class TermsModel : PageModel
{
    public string Version => Terms.Current.Version;

    public IReadOnlyList<string> Paragraphs { get; } = Terms.Current.Text.Split("\n\n");
}
