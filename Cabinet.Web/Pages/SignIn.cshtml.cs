using Cabinet.Graph;
using Cabinet.Graph.Logins;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages;

/// <summary>Residents sign in by account number and password (M5).</summary>
public class SignInModel(SignIns signIns, Viewer viewer) : SignInPage
{
    private const string Home = "/";

    /// <summary>The account number as it was typed.</summary>
    [BindProperty]
    public string? Number { get; set; }

    /// <summary>«Запомнить меня на этом устройстве».</summary>
    [BindProperty]
    public bool Remember { get; set; }

    protected override string Meanwhile => "Если пароль забыт, не ждите: восстановите доступ.";

    public IActionResult OnGet() => viewer.Kind == ViewerKind.Resident ? LocalRedirect(ReturnAddress.Local(Return)) : Page();

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(Number))
            return Refused((nameof(Number), "Введите номер лицевого счёта"));
        if (string.IsNullOrEmpty(Password))
            return Refused((nameof(Password), "Введите пароль"));
        var entry = await signIns.OfResident(Number, Password, Remember, cancel);
        return Answer(entry, Home, (nameof(Number), "Номер лицевого счёта или пароль не подошли. Проверьте номер по квитанции, раскладку и регистр букв."));
    }
}
