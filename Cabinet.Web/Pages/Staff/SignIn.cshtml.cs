using Cabinet.Graph.Logins;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Staff;

/// <summary>Staff sign in by name and password.</summary>
public class SignInModel(SignIns signIns) : SignInPage
{
    private const string Home = "/staff";

    [BindProperty]
    public string? Name { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel) =>
        await signIns.OfStaff(Name, Password, Former, cancel) is { } token ? Enter(token, Home) : Refused((nameof(Name), "Имя или пароль не подошли."));
}
