using System.Data.Common;
using System.Globalization;
using System.Linq.Expressions;
using Cabinet.Data.Bills;
using Cabinet.Data.Meters;
using Cabinet.Data.Payments;
using Cabinet.Data.Services;

namespace Cabinet.Data.Accounts;

/// <summary>A personal account (лицевой счёт) of one household.</summary>
public class Account : IOfAccount
{
    /// <summary>The digits of the number: the letter index never distinguishes two accounts.</summary>
    public long Id { get; set; }

    /// <summary>The number as the supplier prints it, with its letter index: <c>И1000000001</c>.</summary>
    public required string Number { get; set; }

    public required string LastName { get; set; }

    public required string FirstName { get; set; }

    public string? Patronymic { get; set; }

    public long HouseId { get; set; }

    /// <summary>The house that the flat is in.</summary>
    public House House { get; set; } = null!;

    /// <summary>The flat's number within the house; empty for a private house.</summary>
    public required string Flat { get; set; }

    /// <summary>Total area of the flat, m².</summary>
    public decimal TotalArea { get; set; }

    /// <summary>Number of rooms; null when it is not known.</summary>
    public int? Rooms { get; set; }

    /// <summary>Number of registered residents.</summary>
    public int Residents { get; set; }

    /// <summary>Phone on file at the supplier, E.164.</summary>
    public string? Phone { get; set; }

    /// <summary>E-mail on file at the supplier, or the one that an operator has set since (M7).</summary>
    public string? Email { get; set; }

    /// <summary>E-mail of the supplier's last file: when a later one says another, that holds instead of the operator's.</summary>
    public string? FiledEmail { get; set; }

    /// <summary>Owed over all services, kopecks. Positive: the resident owes; negative: overpaid. Kept by the import; <c>check</c> proves it.</summary>
    public long Owed { get; set; }

    public ICollection<Service>? Services { get; set; }

    public ICollection<Meter>? Meters { get; set; }

    public ICollection<Bill>? Bills { get; set; }

    public ICollection<Payment>? Payments { get; set; }

    long IOfAccount.AccountId => Id;

    /// <summary>On whom the account is registered; null for those who may not know.</summary>
    public Holder? Holder => LastName.Length == 0 ? null : new(LastName, FirstName, Patronymic);

    /// <summary>Postal address with the flat; of the house alone for those who may not know the flat.</summary>
    public string Address => Flat.Length == 0 ? House.Address : $"{House.Address}, кв. {Flat}";

    /// <summary>The account's id from a number typed with or without its letter index, spaces and dashes: only digits count. Null when it cannot be one.</summary>
    public static long? IdOf(string? number)
    {
        if (number is null || number.Length > 40)
            return null;
        Span<char> digits = stackalloc char[number.Length];
        var count = 0;
        foreach (var c in number)
            if (char.IsAsciiDigit(c))
                digits[count++] = c;
            else if (!char.IsWhiteSpace(c) && !char.IsLetter(c) && c is not ('-' or '–' or '—' or '−' or '№' or '.'))
                return null;
        return count is 0 or > 15 ? null : long.Parse(digits[..count], CultureInfo.InvariantCulture);
    }

    public const string Columns = "a.id, a.number, a.last_name, a.first_name, a.patronymic, a.house_id, a.flat, a.total_area, a.rooms, a.residents, a.phone, a.email, a.owed";

    /// <summary>The same without what tells whose account it is: that is not even read.</summary>
    public const string NamelessColumns = "a.id, '', '', '', NULL, a.house_id, '', a.total_area, a.rooms, a.residents, NULL, NULL, a.owed";

    /// <inheritdoc cref="NamelessColumns"/>
    public static Expression<Func<Account, Account>> Nameless { get; } = x => new()
    {
        Id = x.Id,
        Number = "",
        LastName = "",
        FirstName = "",
        HouseId = x.HouseId,
        House = x.House,
        Flat = "",
        TotalArea = x.TotalArea,
        Rooms = x.Rooms,
        Residents = x.Residents,
        Owed = x.Owed,
    };

    public static Account Read(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Number = row.GetString(1),
        LastName = row.GetString(2),
        FirstName = row.GetString(3),
        Patronymic = row.IsDBNull(4) ? null : row.GetString(4),
        HouseId = row.GetInt64(5),
        Flat = row.GetString(6),
        TotalArea = row.GetDecimal(7),
        Rooms = row.IsDBNull(8) ? null : row.GetInt32(8),
        Residents = row.GetInt32(9),
        Phone = row.IsDBNull(10) ? null : row.GetString(10),
        Email = row.IsDBNull(11) ? null : row.GetString(11),
        Owed = row.GetInt64(12),
        House = House.Read(row, 13),
    };
}
