using Cabinet.Graph.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Staff.Accounts;

/// <summary>Another e-mail for a resident who has lost the old one (M7).</summary>
public class EmailModel(StaffAccounts accounts, StaffMutations mutations) : StaffAccountPage(accounts)
{
    [BindProperty]
    public string? Email { get; set; }

    /// <summary>Which papers or answers were checked.</summary>
    [BindProperty]
    public string? Checked { get; set; }

    public async Task<IActionResult> OnPost() => await Answer((await mutations.SetContact(new(Id, Email, Checked))).Errors, "email");
}
