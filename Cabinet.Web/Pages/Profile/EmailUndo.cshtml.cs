using Cabinet.Graph;
using Cabinet.Graph.Profile;

namespace Cabinet.Web.Pages.Profile;

/// <summary>The link in the letter to the former address: the way back.</summary>
public class EmailUndoModel(EmailLinks links) : EmailLinkPage
{
    protected override Task<bool> MayBeUsed(string token) => links.MayUndo(token);

    protected override async Task<IReadOnlyList<UserError>> Use(string token) => (await links.UndoEmailChange(new(token))).Errors;
}
