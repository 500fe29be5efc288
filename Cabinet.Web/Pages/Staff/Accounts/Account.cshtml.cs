using Cabinet.Graph.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Staff.Accounts;

/// <summary>An account as an operator sees it, contacts masked.</summary>
public class AccountModel(StaffAccounts accounts) : StaffAccountPage(accounts)
{
    /// <summary>What was just done.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public string? DoneWords => Done switch
    {
        "email" => "Почта задана. Прежний и новый адрес узнают об этом письмом, вход на всех устройствах завершён.",
        "recovery" => "Ссылка отправлена на почту регистрации. Она действует 60 минут и видна только в письме.",
        "sessions" => "Вход на всех устройствах завершён.",
        "registration" => "Регистрация закрыта. Зарегистрироваться можно заново.",
        _ => null,
    };

    public bool MayRecover => Account.Registration is { Email: not null };

    public IEnumerable<(string Name, string Value)> OnFile =>
    [
        ("Потребитель", Account.Holder.FullName),
        ("Адрес", Account.Address),
        ("Телефон", Account.Phone ?? "не указан"),
        ("Электронная почта", Account.Email ?? "не указана"),
    ];

    public IEnumerable<(string Name, string Value)> Registration => Account.Registration is { } known
        ?
        [
            ("Состояние", "Зарегистрирован"),
            ("Когда", Ru.Moment(known.CreatedUtc)),
            ("Телефон", known.Phone ?? "не указан"),
            ("Электронная почта", known.Email ?? "не указана"),
            ("Вход выполнен", known.Devices == 0 ? "нигде" : "на " + Ru.Count(known.Devices, "устройстве", "устройствах", "устройствах")),
            ("Привязано счетов", known.Linked.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ]
        : [("Состояние", "Не зарегистрирован")];
}
