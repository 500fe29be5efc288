using Cabinet.Data;
using Cabinet.Data.Services;
using Cabinet.Graph.Accounts;
using Cabinet.Graph.Houses;
using Cabinet.Graph.Meters;
using Cabinet.Graph.Notifications;
using Cabinet.Graph.Services;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Viewers;

/// <summary>Any object by its opaque id.</summary>
public class NodeQueries(CabinetDb db, Viewer viewer, AccountQueries accounts, ServiceQueries services, MeterQueries meters, HouseQueries houses, NotificationQueries notifications)
{
    /// <summary>The object of an id; null when it is not there or not yours.</summary>
    public async Task<object?> Node(string id)
    {
        if (!viewer.Ids.TryRead(id, out var type, out var keys) || keys.Length == 0)
            return null;
        return (type, keys) switch
        {
            ("Account", [var key]) => await accounts.ById(key),
            ("House", [var key]) => await houses.ById(key),
            ("Service", [var account, var kind]) => await services.OfKind(account, (ServiceKind)kind),
            ("Settlement", [var account, var kind, var day]) => await viewer.Settlements(db).AsNoTracking()
                .FirstOrDefaultAsync(x => x.AccountId == account && x.Kind == (ServiceKind)kind && x.Period == Day(day)),
            ("Meter", [var key]) => await meters.ById(key),
            ("Reading", [var key]) => await viewer.Readings(db).AsNoTracking().FirstOrDefaultAsync(x => x.Id == key),
            ("Bill", [var account, var day]) => await viewer.Bills(db).AsNoTracking().FirstOrDefaultAsync(x => x.AccountId == account && x.Period == Day(day)),
            ("Payment", [var key]) => await viewer.Payments(db).AsNoTracking().FirstOrDefaultAsync(x => x.Id == key),
            ("Message", [var key]) => await notifications.ById(key),
            _ => null,
        };
    }

    private static DateOnly Day(long number) => number is >= 0 and <= 3652058 ? DateOnly.FromDayNumber((int)number) : default;
}
