using System.Globalization;
using System.Text.RegularExpressions;

namespace Cabinet.Graph.Logins;

/// <summary>Contacts as they are stored, from what a person typed.</summary>
public static partial class Contacts
{
    private const int LongestEmail = 254;

    /// <summary>The address in lower case; null when it cannot be one.</summary>
    public static string? Email(string? typed)
    {
        var email = typed?.Trim().ToLower(CultureInfo.InvariantCulture);
        return email is { Length: <= LongestEmail } && EmailForm().IsMatch(email) ? email : null;
    }

    /// <summary>A Russian phone in E.164, typed with 8, +7 or neither, with spaces, dashes and brackets; null when it cannot be one.</summary>
    public static string? Phone(string? typed)
    {
        if (typed is null or { Length: > 40 } || !PhoneForm().IsMatch(typed))
            return null;
        var digits = string.Concat(typed.Where(char.IsAsciiDigit));
        return digits switch
        {
            { Length: 11 } when digits[0] == '7' || (digits[0] == '8' && !typed.Contains('+', StringComparison.Ordinal)) => "+7" + digits[1..],
            ['9', ..] and { Length: 10 } => "+7" + digits,
            _ => null,
        };
    }

    [GeneratedRegex(@"\A[^\s@,;:<>()\[\]""\\\p{C}]{1,64}@(?!-)[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+\z")]
    private static partial Regex EmailForm();

    [GeneratedRegex(@"\A\s*\+?[0-9\s()–—-]+\z")]
    private static partial Regex PhoneForm();
}
