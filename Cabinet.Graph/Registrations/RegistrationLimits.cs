using System.Globalization;
using Cabinet.Graph.Limits;
using Cabinet.Graph.Logins;

namespace Cabinet.Graph.Registrations;

/// <summary>How often each step may be tried, by account, network address and phone.</summary>
internal static class RegistrationLimits
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>The account as it was typed, there or not. Many share an address at a mobile operator.</summary>
    public static IReadOnlyList<Limit> Start(long? account, string? address) =>
    [
        new(string.Create(CultureInfo.InvariantCulture, $"register:account:{account}"), 10, Hour),
        new("register:address:" + address, 100, Hour),
    ];

    /// <summary>Each may send a message to the contact on file.</summary>
    public static IReadOnlyList<Limit> Fill(long account, string? address) =>
    [
        new(string.Create(CultureInfo.InvariantCulture, $"register:letters:{account}"), 10, Day),
        new("register:letters:address:" + address, 100, Hour),
    ];

    public static Limit CodeAMinute(string phone) => new("sms:minute:" + OneTimeSecret.Hash(phone), 1, TimeSpan.FromMinutes(1));

    /// <summary>Counted only of those that the minute allows.</summary>
    public static IReadOnlyList<Limit> CodesADay(long account, string phone) =>
    [
        new("sms:day:" + OneTimeSecret.Hash(phone), 5, Day),
        new(string.Create(CultureInfo.InvariantCulture, $"sms:account:{account}"), 10, Day),
    ];
}
