using Cabinet.Graph.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Staff.Accounts;

/// <summary>Sends the link for a new password to the registration's e-mail (M7). The link itself is never shown here.</summary>
public class RecoveryModel(StaffAccounts accounts, StaffMutations mutations) : StaffAccountPage(accounts)
{
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The registration's e-mail, masked; null when there is nowhere to send to.</summary>
    public string? To => Account.Registration?.Email;

    public async Task<IActionResult> OnPost() => await Answer((await mutations.SendRecoveryLink(new(Id, Reason))).Errors, "recovery");
}
