using System.Net.Mail;

namespace Cabinet.Graph.Profile;

/// <summary>Reads e-mail addresses and phones as people type them.</summary>
internal static class Contacts
{
    private const int LongestEmail = 254;

    /// <summary>The address in small letters; null when it cannot be one.</summary>
    public static string? Email(string? typed)
    {
        var email = typed?.Trim().ToLowerInvariant();
        return email is { Length: > 0 and <= LongestEmail } && !email.Any(x => char.IsWhiteSpace(x) || char.IsControl(x) || x is '<' or '>' or '"' or ',' or ';')
            && MailAddress.TryCreate(email, out var known) && known.Address == email && known.Host.Contains('.', StringComparison.Ordinal) && !known.Host.EndsWith('.')
            ? email : null;
    }

    /// <summary>A Russian mobile number in E.164, typed with +7, 8 or neither, with spaces, dashes and brackets; null when it cannot be one.</summary>
    public static string? Phone(string? typed)
    {
        if (typed is null or { Length: > 40 } || typed.Any(x => !char.IsAsciiDigit(x) && x is not ('+' or ' ' or '-' or '(' or ')' or '\u00A0' or '–')))
            return null;
        var digits = string.Concat(typed.Where(char.IsAsciiDigit));
        var own = digits is { Length: 11 } and ['7' or '8', ..] ? digits[1..] : digits;
        return own is ['9', ..] and { Length: 10 } ? "+7" + own : null;
    }
}
