using Cabinet.Data;
using Cabinet.Data.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Notifications;

/// <summary>What can be asked about messages sent: what, when, to which masked address, and what became of it. Never what was in it.</summary>
public class NotificationQueries(CabinetDb db, Viewer viewer)
{
    private static readonly Order<Message> NewestFirst = new Order<Message>().Down(x => x.Id);

    /// <summary>What was sent about the viewer's own account, newest first. Empty for others than residents.</summary>
    public Task<Connection<Message>> Messages(Page? page = null) => Own().Connect(page, NewestFirst);

    public Task<Message?> ById(long id) => Own().AsNoTracking().FirstOrDefaultAsync(x => x.Id == id);

    /// <summary>A linked account's messages are its own resident's.</summary>
    private IQueryable<Message> Own()
    {
        var own = viewer is { Kind: ViewerKind.Resident, AccountIds: [var first, ..] } ? first : (long?)null;
        return db.Messages.Where(x => x.AccountId != null && x.AccountId == own);
    }
}
