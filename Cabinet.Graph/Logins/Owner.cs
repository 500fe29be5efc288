using System.Globalization;
using Cabinet.Data.Accounts;

namespace Cabinet.Graph.Logins;

/// <summary>Whose door somebody knocks at, as limits and devices know it: the same for those who are not there.</summary>
public static class Owner
{
    private const string Resident = "resident:";

    /// <summary>Of an account number as it was typed.</summary>
    public static string OfResident(string? number) =>
        Account.IdOf(number) is { } id ? OfAccount(id) : Resident + OneTimeSecret.Hash(number ?? "");

    internal static string OfAccount(long id) => Resident + id.ToString(CultureInfo.InvariantCulture);

    /// <summary>Of a name of the staff as it was typed.</summary>
    public static string OfStaff(string? name) => "staff:" + OneTimeSecret.Hash((name ?? "").Trim());

    internal static string DoorOf(string owner) => owner[..owner.IndexOf(':', StringComparison.Ordinal)];

    internal static long? AccountOf(string owner) =>
        owner.StartsWith(Resident, StringComparison.Ordinal) && long.TryParse(owner[Resident.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
