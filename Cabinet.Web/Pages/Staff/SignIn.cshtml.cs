using Cabinet.Graph.Logins;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Staff;

/// <summary>Staff sign in by name and password, and a one-time code when it is required.</summary>
public class SignInModel(SignIns signIns, SecondFactors secondFactors) : SignInPage
{
    private const string Home = "/staff";

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    public bool AsksForCode => secondFactors.IsRequired;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var entry = await signIns.OfStaff(Name, Password, Code, cancel);
        return Answer(entry, Home, (nameof(Name), AsksForCode ? "Имя, пароль или код не подошли." : "Имя или пароль не подошли."));
    }
}
