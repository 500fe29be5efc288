using Cabinet.Data.Accounts;
using Cabinet.Data.Notifications;
using Cabinet.Data.Registrations;
using Cabinet.Graph.Logins;

namespace Cabinet.Graph.Registrations;

/// <summary>The contact that has to confirm next.</summary>
internal sealed record Target(MessageChannel Channel, string Address, bool IsOnFile)
{
    /// <summary>The contact on file comes before the typed one: until it agrees, a stranger's mailbox learns nothing. Null while no phone was given.</summary>
    public static Target? Of(Registration registration) => registration switch
    {
        { FileContact: { } contact, FileChannel: { } channel, FileConfirmedUtc: null } => new(channel, contact, true),
        { By: MessageChannel.Mail, Email: { } email } => new(MessageChannel.Mail, email, false),
        { By: MessageChannel.Sms, Phone: { } phone } => new(MessageChannel.Sms, phone, false),
        _ => null,
    };

    /// <summary>
    /// The contact on file that has to confirm besides the typed one: of the same way when there is one. Null when the typed one is on file, or none is.
    /// </summary>
    public static (string Contact, MessageChannel Channel)? OnFile(Account account, MessageChannel by, string typed)
    {
        // A contact on file that cannot be one, or cannot be read, confirms nothing.
        var (email, phone) = (Contacts.Email(account.Email), Contacts.Phone(account.Phone));
        if (typed == (by == MessageChannel.Mail ? email : phone))
            return null;
        var (byMail, bySms) = (email is null ? default((string, MessageChannel)?) : (email, MessageChannel.Mail), phone is null ? default((string, MessageChannel)?) : (phone, MessageChannel.Sms));
        return by == MessageChannel.Mail ? byMail ?? bySms : bySms ?? byMail;
    }
}
