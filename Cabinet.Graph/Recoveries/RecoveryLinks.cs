using System.Globalization;
using Cabinet.Data;
using Cabinet.Data.Logins;
using Cabinet.Graph.Logins;
using Cabinet.Graph.Notifications;

namespace Cabinet.Graph.Recoveries;

/// <summary>Links to set a new password: the hash in the database, the link itself in a sealed letter and nowhere else. What is added here, the act saves.</summary>
public class RecoveryLinks(CabinetDb db, Outbox outbox, TimeProvider clock)
{
    /// <summary>A link for a registration, in a letter to its e-mail.</summary>
    internal void Send(string email, string number, long accountId, long loginId)
    {
        var token = OneTimeSecret.New();
        Add(token, loginId);
        outbox.Add(email, new RecoveryLetter(number, token), accountId, loginId);
    }

    /// <summary>Nobody to write to: as much is sealed and stored all the same.</summary>
    internal void SendNobody(long accountId)
    {
        var token = OneTimeSecret.New();
        Add(token, null);
        outbox.Pretend(new RecoveryLetter(string.Create(CultureInfo.InvariantCulture, $"И{accountId}"), token));
    }

    private void Add(string token, long? loginId) => db.Recoveries.Add(new Recovery { TokenHash = OneTimeSecret.Hash(token), LoginId = loginId, CreatedUtc = clock.UtcNow() });
}
