using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cabinet.Web.Pages;

/// <summary>A page where somebody signs in and goes on to where they were going.</summary>
[AllowAnonymous]
public abstract class SignInPage : PageModel
{
    /// <summary>Exact: spaces and all.</summary>
    [BindProperty, DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? Password { get; set; }

    /// <summary>The local address to go to afterwards.</summary>
    [BindProperty(Name = "return", SupportsGet = true)]
    public string? Return { get; set; }

    public IReadOnlyList<(string Field, string Message)> Errors { get; protected set; } = [];

    /// <summary>The token of the session that this browser has, to be replaced.</summary>
    protected string? Former => SessionCookie.Read(Request)?.Token;

    /// <summary>What one form's answer is, whatever was wrong with number, name or password.</summary>
    protected IActionResult Refused(params IReadOnlyList<(string Field, string Message)> errors)
    {
        Errors = errors;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    protected IActionResult Enter(string token, string home)
    {
        SessionCookie.Give(HttpContext, token);
        return LocalRedirect(ReturnAddress.Local(Return, home));
    }
}
