using System.ComponentModel.DataAnnotations;
using Cabinet.Graph.Profile;
using Cabinet.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Profile;

/// <summary>Changing the phone: a code goes to the new one.</summary>
public class PhoneModel(Frame frame, LoginQueries logins, PhoneMutations mutations) : ProfilePage(frame)
{
    [BindProperty(Name = "phone")]
    public string? Phone { get; set; }

    [BindProperty(Name = "password"), DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? Password { get; set; }

    public string? Current { get; private set; }

    /// <summary>The phone whose code has not been given yet.</summary>
    public string? Pending { get; private set; }

    public async Task OnGet()
    {
        Current = (await logins.OfViewer())?.Phone;
        Pending = await logins.PendingPhone();
    }

    public async Task<IActionResult> OnPost()
    {
        var answer = await mutations.ChangePhone(new(Phone ?? "", Password ?? ""));
        if (answer.Errors.Count == 0)
            return Did("sent", "/profile/phone");
        await OnGet();
        return Refused(answer.Errors);
    }
}
