using Cabinet.Data.Logins;
using Cabinet.Graph.Notifications;

namespace Cabinet.Graph.Profile;

/// <summary>Tells a login of what was done with it: by letter, or by SMS when it has no e-mail.</summary>
public class Notices(Outbox outbox)
{
    /// <param name="login">With its account.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="sms">The same in one sentence, after the supplier's name.</param>
    internal void Tell(Login login, Letter letter, string sms) =>
        Tell(login.Email ?? login.Account!.Email, login.Phone ?? login.Account!.Phone, letter, sms, login.AccountId, login.Id);

    internal void Tell(string? email, string? phone, Letter letter, string sms, long? accountId, long? loginId = null)
    {
        if (email is not null)
            outbox.Add(email, letter, accountId, loginId);
        else if (phone is not null)
            outbox.Add(phone, new NoticeSms(sms), accountId, loginId);
    }
}
