using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Cabinet.Graph.Logins;
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

    /// <summary>What whoever has to wait can do meanwhile.</summary>
    protected virtual string Meanwhile => "";

    /// <summary>What one form's answer is, whatever was wrong with number, name or password.</summary>
    protected IActionResult Refused(params IReadOnlyList<(string Field, string Message)> errors)
    {
        Errors = errors;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>Lets in, or says what was wrong and how long the next try waits.</summary>
    protected IActionResult Answer(Admittance entry, string home, (string Field, string Message) wrong)
    {
        if (entry.IsIn)
            return LocalRedirect(ReturnAddress.Local(Return, home));
        var wait = $"Следующая попытка — через {Ru.Duration(entry.Wait)}. {Meanwhile}".TrimEnd();
        if (!entry.IsRefusedUnread)
            return entry.Seconds > 0 ? Refused(wrong, ("", wait)) : Refused(wrong);
        Response.Headers.RetryAfter = entry.Seconds.ToString(CultureInfo.InvariantCulture);
        Errors = [("", "Слишком много неверных попыток. " + wait)];
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        return Page();
    }
}
