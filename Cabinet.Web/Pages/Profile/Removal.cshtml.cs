using System.ComponentModel.DataAnnotations;
using Cabinet.Graph.Profile;
using Cabinet.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Profile;

/// <summary>Removing the login: asked once more, with the password.</summary>
public class RemovalModel(Frame frame, RemovalMutations mutations) : ProfilePage(frame)
{
    [BindProperty(Name = "password"), DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? Password { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost()
    {
        var answer = await mutations.RemoveLogin(new(Password ?? ""));
        if (answer.Errors.Count > 0)
            return Refused(answer.Errors);
        SessionCookie.Take(HttpContext);
        Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return LocalRedirect("/profile/removed");
    }
}
