using Cabinet.Graph.Limits;
using Cabinet.Graph.Logins;

namespace Cabinet.Graph.Registrations;

/// <summary>How often each step may be tried, by account, network address and phone.</summary>
internal static class RegistrationLimits
{
    /// <summary>The account as it was typed, there or not. Many share an address at a mobile operator.</summary>
    public static IReadOnlyList<Limit> Start(long? account, string? address) =>
    [
        Limit.AnHour("register:account", account, 10),
        Limit.AnHour("register:address", address, 100),
    ];

    /// <summary>Each may send a message to the contact on file.</summary>
    public static IReadOnlyList<Limit> Fill(long account, string? address) =>
    [
        Limit.ADay("register:letters", account, 10),
        Limit.AnHour("register:letters:address", address, 100),
    ];

    /// <summary>Passwords tried at one link.</summary>
    public static Limit Passwords(long registration) => Limit.AnHour("register:passwords", registration, 10);

    public static IReadOnlyList<Limit> CodesADay(long account, string phone) => [PhoneCode.ADay(phone), Limit.ADay("sms:account", account, 10)];
}
