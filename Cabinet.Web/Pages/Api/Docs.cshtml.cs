using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cabinet.Web.Pages.Api;

/// <summary>What the API is and how to ask it, for analysts.</summary>
public class DocsModel : PageModel
{
    public void OnGet()
    {
    }
}
