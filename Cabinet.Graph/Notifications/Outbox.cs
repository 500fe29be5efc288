using Cabinet.Data;
using Cabinet.Data.Notifications;

namespace Cabinet.Graph.Notifications;

/// <summary>Where acts leave their letters. Nothing is sent before the act's own transaction is committed, and nothing at all when it is rolled back.</summary>
public class Outbox(CabinetDb db, LetterSeal seal, TimeProvider clock)
{
    /// <summary>Adds a letter to what the act saves; saving it is the act's.</summary>
    /// <param name="address">The e-mail address, or the phone in E.164.</param>
    /// <param name="letter">What to write.</param>
    /// <param name="accountId">The account that it concerns; its own resident sees the message in the log.</param>
    /// <param name="loginId">The registration that it concerns.</param>
    public Message Add(string address, Letter letter, long? accountId = null, long? loginId = null) =>
        Add(address, Masked.Address(letter.Channel, address), letter, accountId, loginId);

    /// <summary>
    /// A letter to nobody, where neither an answer's time nor the work behind it may tell that there is nobody to write to: it is written, sealed, taken and
    /// put into its envelope as another is, handed to no one, and forgotten.
    /// </summary>
    public void Pretend(Letter letter) => Add(null, "", letter, null, null);

    private Message Add(string? address, string shown, Letter letter, long? accountId, long? loginId)
    {
        var now = clock.UtcNow();
        var message = new Message
        {
            AccountId = accountId,
            LoginId = loginId,
            Channel = letter.Channel,
            Kind = letter.Kind,
            Address = address,
            ShownAddress = shown,
            Body = seal.Close(letter),
            CreatedUtc = now,
            NextTryUtc = now,
            ExpiresUtc = now + letter.Lifetime,
        };
        db.Messages.Add(message);
        return message;
    }
}
