using Cabinet.Graph;
using Cabinet.Graph.Profile;

namespace Cabinet.Web.Pages.Profile;

/// <summary>The link in the letter to the new address.</summary>
public class EmailConfirmModel(EmailLinks links) : EmailLinkPage
{
    protected override Task<bool> MayBeUsed(string token) => links.MayConfirm(token);

    protected override async Task<IReadOnlyList<UserError>> Use(string token) => (await links.ConfirmEmail(new(token))).Errors;
}
