using System.Net.Mime;
using Cabinet.Graph.Notifications;
using Cabinet.Web.Delivery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cabinet.Web.Pages.Dev;

/// <summary>An e-mail's HTML as a mail program shows it: on a page of its own, where nothing but its styles works.</summary>
[AllowAnonymous]
public class HtmlModel(InboxQueries inbox, LetterWriter writer) : PageModel
{
    private const string Sandbox = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public async Task<IActionResult> OnGet(long id)
    {
        if (await inbox.ById(id) is not (_, { } letter))
            return NotFound();
        Response.Headers.ContentSecurityPolicy = Sandbox;
        return Content((await writer.Write(letter)).Html, MediaTypeNames.Text.Html + "; charset=utf-8");
    }
}
