using System.Data.Common;
using System.Runtime.InteropServices;
using System.Text;
using Cabinet.Data.Services;

namespace Cabinet.Data.Import;

/// <summary>What rows may refer to.</summary>
[Flags]
internal enum Refers
{
    Nothing = 0,
    Houses = 1,
    Accounts = 2,
    Services = 4,
    Meters = 8,
}

/// <summary>
/// The keys that a file's rows may refer to, read before the file. Compact on purpose: it is the one thing that grows, with the supplier and
/// not with the file (about 30 bytes an account and 60 a meter).
/// </summary>
internal sealed class Known
{
    private readonly Dictionary<string, long> _houses = [];
    private readonly Dictionary<long, (long House, byte Services)> _accounts = [];

    public KnownMeters Meters { get; } = new();

    public static Known Load(DbConnection connection, DbTransaction? transaction, Refers refers)
    {
        var known = new Known();
        if (refers.HasFlag(Refers.Houses))
            Read("SELECT code, id FROM houses", row => known._houses[row.GetString(0)] = row.GetInt64(1));
        if (refers.HasFlag(Refers.Accounts))
            Read("SELECT id, house_id FROM accounts", row => known._accounts[row.GetInt64(0)] = (row.GetInt64(1), 0));
        if (refers.HasFlag(Refers.Services))
            Read("SELECT account_id, kind FROM services", row => known.AddService(row.GetInt64(0), (ServiceKind)row.GetInt32(1)));
        if (refers.HasFlag(Refers.Meters))
            Read("SELECT coalesce(account_id, -house_id), id, digits, decimals, zone_count, serial FROM meters", row => known.Meters.Add(
                row.GetInt64(0), new KnownMeter(row.GetInt64(1), (byte)row.GetInt32(2), (byte)row.GetInt32(3), (byte)row.GetInt32(4)), row.GetString(5)));
        return known;

        void Read(string sql, Action<DbDataReader> take)
        {
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
#pragma warning disable CA2100 // One of the four texts above.
            command.CommandText = sql;
#pragma warning restore CA2100
            using var rows = command.ExecuteReader();
            while (rows.Read())
                take(rows);
        }
    }

    /// <summary>The house of a code; refuses the row when there is none.</summary>
    public long House(Row row, Column column)
    {
        if (_houses.TryGetValue(row.String(column), out var id))
            return id;
        row.Refuse(column, $"нет дома «{Encoding.UTF8.GetString(row.Raw(column))}»");
        return 0;
    }

    /// <summary>The account of a number; refuses the row when there is none.</summary>
    public (long Id, long House) Account(Row row, Column column)
    {
        var id = row.Account(column);
        if (_accounts.TryGetValue(id, out var account))
            return (id, account.House);
        row.Refuse(column, $"нет лицевого счёта «{Encoding.UTF8.GetString(row.Raw(column))}»");
        return default;
    }

    /// <summary>A service of an account; refuses the row when the account or its service is not there.</summary>
    public (long Account, ServiceKind Kind) Service(Row row, Column number, Column service)
    {
        var (id, _) = Account(row, number);
        var kind = row.Word(service, Words.Services);
        if (row.Reason is null && (_accounts[id].Services & Bit(kind)) == 0)
            row.Refuse(service, "у лицевого счёта нет такой услуги");
        return (id, kind);
    }

    private void AddService(long account, ServiceKind kind)
    {
        ref var found = ref CollectionsMarshal.GetValueRefOrNullRef(_accounts, account);
        found.Services |= Bit(kind);
    }

    private static byte Bit(ServiceKind kind) => (byte)(1 << (int)kind);
}
