namespace Cabinet.Data.Import;

/// <summary>Accounts with their holders; contacts are those on file at the supplier.</summary>
internal sealed class AccountsFile : ImportFile
{
    private static readonly Column Account = new(0, "account"), LastName = new(1, "last_name"), FirstName = new(2, "first_name"),
        Patronymic = new(3, "patronymic", true), House = new(4, "house"), Flat = new(5, "flat", true), TotalArea = new(6, "total_area"),
        Rooms = new(7, "rooms", true), Residents = new(8, "residents"), Phone = new(9, "phone", true), Email = new(10, "email", true);

    public override string Name => "accounts.csv";

    public override Column[] Columns => [Account, LastName, FirstName, Patronymic, House, Flat, TotalArea, Rooms, Residents, Phone, Email];

    public override Refers Refers => Refers.Houses;

    public override Target Target { get; } = new("accounts", ["id"],
        ["number", "last_name", "first_name", "patronymic", "house_id", "flat", "total_area", "rooms", "residents", "phone", "email", "filed_email"])
    {
        KeyIsId = true,
        Guarded = "email",
        GuardedBy = "filed_email",
    };

    public override void Read(Row row, Known known, Cells cells)
    {
        cells.Long(row.Account(Account));
        cells.Text(row.Text(Account));
        cells.Text(row.Text(LastName));
        cells.Text(row.Text(FirstName));
        cells.Text(row.Text(Patronymic));
        cells.Long(known.House(row, House));
        cells.Text(row.Text(Flat), emptyIsNull: false);
        cells.Decimal(row.Figure(TotalArea, 2));
        cells.Int(row.CountOrNone(Rooms, 100));
        cells.Int(row.Count(Residents, 1000));
        cells.Text(ReadPhone(row));
        var email = ReadEmail(row);
        cells.Text(email);
        cells.Text(email);
    }

    private static ReadOnlySpan<byte> ReadPhone(Row row)
    {
        var phone = row.Text(Phone);
        if (!phone.IsEmpty && (phone[0] != '+' || phone.Length is < 11 or > 16 || phone[1..].ContainsAnyExceptInRange((byte)'0', (byte)'9')))
            row.Refuse(Phone, "не телефон вида +79000000000");
        return phone;
    }

    private static ReadOnlySpan<byte> ReadEmail(Row row)
    {
        var email = row.Text(Email);
        if (!email.IsEmpty && (email.Count((byte)'@') != 1 || email[0] == '@' || email[^1] == '@' || email.Contains((byte)' ')))
            row.Refuse(Email, "не адрес электронной почты");
        return email;
    }
}
