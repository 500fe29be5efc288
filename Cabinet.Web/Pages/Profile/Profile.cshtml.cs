using Cabinet.Web.Pages.Shared;

namespace Cabinet.Web.Pages.Profile;

/// <summary>What the supplier has on file about the account (M23, M28).</summary>
public class ProfileModel(Frame frame) : AccountPage(frame)
{
    public IEnumerable<(string Name, string Value)> Person =>
    [
        ("Лицевой счёт", Account.Number),
        ("Потребитель", Account.Holder!.FullName),
        ("Телефон", Account.Phone is { } phone ? Ru.Phone(phone) : "не указан"),
        ("Электронная почта", Account.Email ?? "не указана"),
    ];

    public IEnumerable<(string Name, string Value)> Flat =>
    [
        ("Адрес", Account.Address),
        ("Общая площадь помещения", Area(Account.TotalArea)),
        ("Комнат", Account.Rooms?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "не указано"),
        ("Зарегистрировано", Ru.Count(Account.Residents, "человек", "человека", "человек")),
        ("Общая площадь дома", Area(Account.House?.TotalArea ?? 0)),
    ];

    private static string Area(decimal area) => Ru.Number(area) + "\u202Fм²";
}
