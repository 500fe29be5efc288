using Cabinet.Graph.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Staff.Accounts;

/// <summary>Signs a resident out on all devices.</summary>
public class SessionsModel(StaffAccounts accounts, StaffMutations mutations) : StaffAccountPage(accounts)
{
    [BindProperty]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnPost() => await Answer((await mutations.EndSessions(new(Id, Reason))).Errors, "sessions");
}
