using System.Collections;
using Cabinet.Data.Accounts;
using Cabinet.Data.Meters;
using Cabinet.Data.Services;

namespace Cabinet.Graph.Engine;

/// <summary>Objects that know their account and nothing else, for asking ahead; and the accounts that rows belong to.</summary>
internal static class StandIn
{
    public static object Of(Type type, long accountId) =>
        type == typeof(Account) ? new Account { Id = accountId, Number = "", LastName = "", FirstName = "", Flat = "" }
        : type == typeof(Service) ? new Service { AccountId = accountId, Provider = "", Unit = "", TariffCode = "" }
        : type == typeof(Meter) ? new Meter { AccountId = accountId, Serial = "", Model = "" }
        : throw new InvalidOperationException($"{type.Name} cannot be asked about ahead: [Ahead] stands on a method whose source has no stand-in.");

    /// <summary>The accounts of a row, a list or a connection; empty when there are none.</summary>
    public static IReadOnlyList<long> OwnersOf(object? result) => result switch
    {
        IOfAccount row => [row.AccountId],
        IHasNodes connection => OwnersOf(connection.Nodes),
        IEnumerable rows and not string => [.. rows.OfType<IOfAccount>().Select(x => x.AccountId).Distinct()],
        _ => [],
    };
}
