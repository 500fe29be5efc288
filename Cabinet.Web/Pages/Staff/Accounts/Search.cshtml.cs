using Cabinet.Graph.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cabinet.Web.Pages.Staff.Accounts;

/// <summary>Search for an account. Sent by POST: a surname must stand in no address, where logs and histories would keep it.</summary>
public class SearchModel(StaffAccounts accounts) : PageModel
{
    [BindProperty]
    public string? Number { get; set; }

    [BindProperty]
    public string? LastName { get; set; }

    [BindProperty]
    public string? Street { get; set; }

    [BindProperty]
    public string? House { get; set; }

    [BindProperty]
    public string? Flat { get; set; }

    public FoundAccounts? Found { get; private set; }

    public IReadOnlyList<(string Field, string Message)> Errors { get; private set; } = [];

    public void OnGet()
    {
    }

    public async Task OnPost()
    {
        var found = await accounts.Search(new(Number, LastName, Street, House, Flat));
        Errors = [.. found.Errors.Select(x => (nameof(Number), x.Message))];
        if (Errors.Count > 0)
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        else
            Found = found;
    }
}
