using System.Data.Common;

namespace Cabinet.Data.Accounts;

/// <summary>A house (дом) with its address and total area.</summary>
public class House
{
    public long Id { get; set; }

    /// <summary>The supplier's own key of the house, from the import.</summary>
    public required string Code { get; set; }

    /// <summary>Street without the house number: <c>ул. Ленина</c>.</summary>
    public required string Street { get; set; }

    /// <summary>Postal address of the house, without a flat.</summary>
    public required string Address { get; set; }

    /// <summary>Total area of the house, m².</summary>
    public decimal TotalArea { get; set; }

    public const string Columns = "h.id, h.code, h.street, h.address, h.total_area";

    public static House Read(DbDataReader row, int at = 0) => new()
    {
        Id = row.GetInt64(at),
        Code = row.GetString(at + 1),
        Street = row.GetString(at + 2),
        Address = row.GetString(at + 3),
        TotalArea = row.GetDecimal(at + 4),
    };
}
