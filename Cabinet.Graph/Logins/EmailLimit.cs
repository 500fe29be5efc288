using Cabinet.Data;
using Cabinet.Data.Limits;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Logins;

/// <summary>At most ten accounts on one e-mail (M8). Asked only of one who has proved that the mailbox is theirs: a stranger learns nothing of it.</summary>
public class EmailLimit(CabinetDb db, Tallies tallies, TimeProvider clock)
{
    private const int Most = 10;

    /// <summary>Whether one more fits. Within a transaction the answer holds until it ends: whoever asks for the same e-mail waits.</summary>
    /// <param name="email">In lower case.</param>
    /// <param name="besides">A login that has it already and is not counted.</param>
    public async Task<bool> Allows(string email, long? besides = null)
    {
        // The count's row is the lock: nothing is added to it.
        await tallies.Add("email:" + OneTimeSecret.Hash(email), clock.UtcNow().Date, 0);
        return await db.Logins.CountAsync(x => x.Email == email && x.Id != besides) < Most;
    }

    public static UserError Refusal { get; } =
        new(UserErrorCode.TooManyAccounts, $"На этот адрес уже зарегистрировано {Most} лицевых счетов — больше нельзя. Укажите другой адрес.", "email");
}
