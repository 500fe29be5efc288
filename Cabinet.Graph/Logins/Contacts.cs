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

    /// <summary>A Russian mobile phone in E.164, typed with 8, +7 or neither, with spaces, dashes and brackets; null when it cannot be one: nothing else takes an SMS.</summary>
    public static string? Phone(string? typed)
    {
        if (typed is null or { Length: > 40 } || !PhoneForm().IsMatch(typed))
            return null;
        var (digits, isWorldwide) = (string.Concat(typed.Where(char.IsAsciiDigit)), typed.Contains('+', StringComparison.Ordinal));
        return digits switch
        {
            ['7', '9', ..] and { Length: 11 } => "+" + digits,
            ['8', '9', ..] and { Length: 11 } when !isWorldwide => "+7" + digits[1..],
            ['9', ..] and { Length: 10 } when !isWorldwide => "+7" + digits,
            _ => null,
        };
    }

    [GeneratedRegex(@"\A(?=[^@]{1,64}@)[^\s@.,;:<>()\[\]""\\\p{C}]+(\.[^\s@.,;:<>()\[\]""\\\p{C}]+)*@(?!-)[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+\z")]
    private static partial Regex EmailForm();

    [GeneratedRegex(@"\A\s*\+?[0-9\s()–—‑-]+\z")]
    private static partial Regex PhoneForm();
}
