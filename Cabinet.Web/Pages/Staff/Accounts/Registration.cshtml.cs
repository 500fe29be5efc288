using Cabinet.Graph.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Staff.Accounts;

/// <summary>Ends a registration: the account can be registered anew.</summary>
public class RegistrationModel(StaffAccounts accounts, StaffMutations mutations) : StaffAccountPage(accounts)
{
    [BindProperty]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnPost() => await Answer((await mutations.EndRegistration(new(Id, Reason))).Errors, "registration");
}
