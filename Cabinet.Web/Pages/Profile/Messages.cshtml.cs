using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;
using Cabinet.Web.Pages.Shared;

namespace Cabinet.Web.Pages.Profile;

/// <summary>What was sent to the resident: when, where to, and what became of it.</summary>
public class MessagesModel(Frame frame, NotificationQueries queries) : AccountPage(frame)
{
    private const int Shown = 30;

    public IReadOnlyList<Message> Messages { get; private set; } = [];

    /// <summary>The address of the older ones; null at the end.</summary>
    public string? Older { get; private set; }

    public async Task OnGet(string? after)
    {
        var part = await queries.Messages(new Graph.Page(First: Shown, After: after));
        Messages = part.Nodes;
        Older = part.PageInfo.HasNextPage ? "/profile/messages?after=" + Uri.EscapeDataString(part.PageInfo.EndCursor!) : null;
    }
}
