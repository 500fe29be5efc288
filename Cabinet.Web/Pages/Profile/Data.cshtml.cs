using Cabinet.Graph.Profile;
using Cabinet.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Profile;

/// <summary>«Мои данные»: all that is kept about the login, to read.</summary>
public class DataModel(Frame frame, LoginDataQueries queries) : AccountPage(frame)
{
    public LoginData Data { get; private set; } = null!;

    public IEnumerable<(string Name, string Value)> Login =>
    [
        ("Лицевой счёт", Data.Account),
        ("Потребитель", Data.Holder),
        ("Адрес", Data.Address),
        ("Почта", Data.Email ?? "не указана"),
        ("Телефон", Data.Phone is { } phone ? Ru.Phone(phone) : "не указан"),
        ("Пароль", "хранится только его необратимый отпечаток"),
        ("Зарегистрирован", Ru.Moment(Data.RegisteredUtc)),
    ];

    public async Task<IActionResult> OnGet()
    {
        if (await queries.Everything() is not { } data)
            return NotFound();
        Data = data;
        return Page();
    }
}
