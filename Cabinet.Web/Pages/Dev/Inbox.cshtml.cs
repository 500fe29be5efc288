using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cabinet.Web.Pages.Dev;

/// <summary>Every e-mail and SMS, newest first.</summary>
[AllowAnonymous]
public class InboxModel(InboxQueries inbox) : PageModel
{
    public IReadOnlyList<Message> Messages { get; private set; } = [];

    /// <summary>The address of the older ones; null at the end.</summary>
    public string? Older { get; private set; }

    public async Task OnGet(string? after)
    {
        var part = await inbox.All(new Graph.Page(After: after));
        Messages = part.Nodes;
        Older = part.PageInfo.HasNextPage ? "/dev/inbox?after=" + Uri.EscapeDataString(part.PageInfo.EndCursor!) : null;
    }
}
