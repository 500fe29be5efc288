using System.ComponentModel.DataAnnotations;
using Cabinet.Graph.Profile;
using Cabinet.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Profile;

/// <summary>Changing the e-mail (M24): the new address gets a link, the former one a way back.</summary>
public class EmailModel(Frame frame, LoginQueries logins, EmailMutations mutations) : ProfilePage(frame)
{
    [BindProperty(Name = "email")]
    public string? Email { get; set; }

    [BindProperty(Name = "password"), DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? Password { get; set; }

    public string? Current { get; private set; }

    /// <summary>The address whose link has not been opened yet.</summary>
    public string? Pending { get; private set; }

    public async Task OnGet()
    {
        Current = (await logins.OfViewer())?.Email;
        Pending = await logins.PendingEmail();
    }

    public async Task<IActionResult> OnPost()
    {
        var answer = await mutations.ChangeEmail(new(Email ?? "", Password ?? ""));
        if (answer.Errors.Count == 0)
            return Did("sent", "/profile/email");
        await OnGet();
        return Refused(answer.Errors);
    }
}
