using System.Globalization;
using Cabinet.Graph;
using Cabinet.Graph.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cabinet.Web.Pages.Staff.Accounts;

/// <summary>A page about one account: shows it, or a form that does one thing to it.</summary>
public abstract class StaffAccountPage(StaffAccounts accounts) : PageModel
{
    /// <summary>The account's opaque id.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    public HelpedAccount Account { get; private set; } = null!;

    public string Address => "/staff/accounts/" + Account.Id;

    public IReadOnlyList<(string Field, string Message)> Errors { get; private set; } = [];

    public async Task<IActionResult> OnGet() => await Look() ? Page() : NotFound();

    protected async Task<bool> Look() => (Account = (await accounts.Look(Id))!) is not null;

    /// <summary>Goes back to the account, which says what was done, or shows the form again with what was wrong.</summary>
    protected async Task<IActionResult> Answer(IReadOnlyList<UserError> errors, string done)
    {
        if (errors is [{ Code: UserErrorCode.NotFound }, ..] || !await Look())
            return NotFound();
        if (errors.Count == 0)
            return Redirect($"{Address}?done={done}");
        Errors = [.. errors.Select(x => (x.Field is [] or ["accountId"] ? "" : Ru.Capital(x.Field[0]), x.Message))];
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        if (errors[0].RetryAfter is not { } seconds)
            return Page();
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return Page();
    }

    /// <summary>What is wrong with a field; null when nothing.</summary>
    public string? Wrong(string field) => Errors.Where(x => x.Field == field).Select(x => x.Message).FirstOrDefault();
}
