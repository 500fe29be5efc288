using Cabinet.Data;
using Cabinet.Data.Logins;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Registrations;

/// <summary>Consent ends with the registration. That it was given has to be provable later, so it stays with the account.</summary>
internal static class Withdrawal
{
    /// <summary>Ends what was consented to by a login that is about to be removed.</summary>
    public static Task WithdrawConsents(this CabinetDb db, Login login, DateTime now) => db.Consents.Where(x => x.LoginId == login.Id)
        .ExecuteUpdateAsync(x => x.SetProperty(y => y.AccountId, login.AccountId).SetProperty(y => y.LoginId, (long?)null).SetProperty(y => y.WithdrawnUtc, now));
}
