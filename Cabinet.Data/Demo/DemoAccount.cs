using Cabinet.Data.Services;

namespace Cabinet.Data.Demo;

/// <summary>A service of a demo account: how it is priced, paid and measured.</summary>
internal sealed record DemoService(ServiceKind Kind, string Tariff, Habit Habit, params DemoMeter[] Meters);

/// <summary>An account as the demo invents it.</summary>
internal sealed record DemoAccount(long Id, string LastName, string FirstName, string Patronymic, string Flat, int Rooms, Use Use,
    string Phone, string Email, DemoService[] Services)
{
    public string Number => $"И{Id}";

    /// <summary>Metered water of each period, hot and cold together: what goes down the drain.</summary>
    public Dictionary<Period, decimal> Water { get; } = [];
}
