using Cabinet.Data;
using Cabinet.Data.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Notifications;

/// <summary>The developer's inbox: everything sent, with what was in it. Answers nothing where bodies do not stay.</summary>
public class InboxQueries(CabinetDb db, LetterSeal seal, Bodies bodies)
{
    private static readonly Order<Message> NewestFirst = new Order<Message>().Down(x => x.Id);

    public Task<Connection<Message>> All(Page? page = null) => Shown().Connect(page, NewestFirst);

    /// <summary>A message with its letter; null when it is not there.</summary>
    public async Task<(Message Message, Letter? Letter)?> ById(long id) =>
        await Shown().AsNoTracking().FirstOrDefaultAsync(x => x.Id == id) is { } message ? (message, seal.Open(message.Body)) : null;

    private IQueryable<Message> Shown() => db.Messages.Where(x => bodies.Stay && x.ShownAddress != "");
}
