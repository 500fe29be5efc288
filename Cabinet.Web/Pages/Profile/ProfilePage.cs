using System.Globalization;
using Cabinet.Graph;
using Cabinet.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Profile;

/// <summary>A page where residents change what is kept about them. What was done last stands in the address as <c>?done=…</c>.</summary>
public abstract class ProfilePage(Frame frame) : AccountPage(frame)
{
    [BindProperty(Name = "done", SupportsGet = true)]
    public string? Done { get; set; }

    /// <summary>Fields are named as in the API, so its errors find theirs.</summary>
    public IReadOnlyList<(string Field, string Message)> Errors { get; private set; } = [];

    public string? ErrorOf(string field) => Errors.FirstOrDefault(x => x.Field == field).Message;

    /// <summary>The page again with what was wrong; what was typed stays, but for passwords.</summary>
    protected IActionResult Refused(IReadOnlyList<UserError> errors)
    {
        Errors = [.. errors.Select(x => (x.Field is [.., var field] ? field : "", x.Message))];
        Done = null;
        var wait = errors.FirstOrDefault(x => x.RetryAfter is not null)?.RetryAfter;
        Response.StatusCode = wait is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status429TooManyRequests;
        if (wait is { } seconds)
            Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return Page();
    }

    protected IActionResult Did(string what, string address) => LocalRedirect($"{address}?done={what}");
}

/// <summary>A field of a form with its label, its hint and what was wrong with it.</summary>
public record Field(string Name, string Label)
{
    public string Type { get; init; } = "text";

    public string? Hint { get; init; }

    public string? Value { get; init; }

    public string? Error { get; init; }

    public string? Autocomplete { get; init; }

    public string? InputMode { get; init; }

    public int MaxLength { get; init; } = 254;

    public bool IsRequired { get; init; } = true;

    public string? DescribedBy => string.Join(' ', new[] { Hint is null ? null : Name + "-hint", Error is null ? null : Name + "-wrong" }.OfType<string>()) is { Length: > 0 } ids ? ids : null;

    public static Field Password(string name, string label, string? error, string autocomplete = "current-password") =>
        new(name, label) { Type = "password", Error = error, Autocomplete = autocomplete, MaxLength = 128 };
}
