using System.Data.Common;
using Cabinet.Data.Accounts;
using Cabinet.Data.Batches;
using Cabinet.Data.Settlements;

namespace Cabinet.Data.Services;

/// <summary>One resource delivered to one account (услуга).</summary>
public class Service : IOfAccount
{
    public long AccountId { get; set; }

    /// <summary>What is delivered.</summary>
    public ServiceKind Kind { get; set; }

    public Account? Account { get; set; }

    public ICollection<Settlement>? Settlements { get; set; }

    /// <summary>Who delivers and bills the resource.</summary>
    public required string Provider { get; set; }

    /// <summary>Unit of volume: <c>кВт·ч</c>, <c>м³</c>, <c>Гкал</c>.</summary>
    public required string Unit { get; set; }

    /// <summary>Which tariff prices it: <see cref="Tariff.Code"/>.</summary>
    public required string TariffCode { get; set; }

    /// <summary>The first day of delivery.</summary>
    public DateOnly OpenedOn { get; set; }

    /// <summary>The last day of delivery; null while the service is delivered.</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>Closing of the latest settlement, kopecks. Positive: the resident owes; negative: overpaid. Kept by the import; <c>check</c> proves it.</summary>
    public long Owed { get; set; }

    /// <summary>The kind's name in Russian.</summary>
    public string Name => Kind.Name();

    public const string Columns = "v.account_id, v.kind, v.provider, v.unit, v.tariff_code, v.opened_on, v.closed_on, v.owed";

    public static Service Read(DbDataReader row) => new()
    {
        AccountId = row.GetInt64(0),
        Kind = (ServiceKind)row.GetInt32(1),
        Provider = row.GetString(2),
        Unit = row.GetString(3),
        TariffCode = row.GetString(4),
        OpenedOn = row.Day(5),
        ClosedOn = row.IsDBNull(6) ? null : row.Day(6),
        Owed = row.GetInt64(7),
    };
}
