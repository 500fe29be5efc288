using Cabinet.Graph;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cabinet.Web.Pages.Shared;

/// <summary>A page with a form whose refusals stand in a summary on top and in the same words at their fields.</summary>
public abstract class FormPage : PageModel
{
    public IReadOnlyList<(string Field, string Message)> Errors { get; private set; } = [];

    /// <summary>What is wrong with a field; null when nothing is.</summary>
    public string? Wrong(string field) => Errors.FirstOrDefault(x => x.Field == field).Message;

    /// <summary>Shows the form again with what was wrong; 429 when it came too often.</summary>
    protected IActionResult Refused(IReadOnlyList<UserError> errors)
    {
        Errors = [.. errors.Select(x => (FieldOf(x), x.Message))];
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        if (errors.FirstOrDefault(x => x.RetryAfter is not null)?.RetryAfter is not { } seconds)
            return Page();
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Page();
    }

    /// <summary>The field that an input's field is typed into; empty when this page has none: the link in the address is typed nowhere.</summary>
    private string FieldOf(UserError error)
    {
        var name = error.Field is [.., { Length: > 0 } last] ? char.ToUpperInvariant(last[0]) + last[1..] : "";
        return name == "Token" || GetType().GetProperty(name) is null ? "" : name;
    }
}
