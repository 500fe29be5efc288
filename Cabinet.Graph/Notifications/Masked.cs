namespace Cabinet.Graph.Notifications;

/// <summary>Contacts and numbers with so much of them hidden that only their owner knows them again.</summary>
public static class Masked
{
    /// <summary><c>i***@example.com</c>.</summary>
    public static string Email(string email) => email.LastIndexOf('@') is > 0 and var at ? $"{email[0]}***{email[at..]}" : "***";

    /// <summary><c>+7 *** ***-00-03</c>.</summary>
    public static string Phone(string phone)
    {
        var digits = string.Concat(phone.Where(char.IsAsciiDigit));
        return digits.Length < 10 ? "***" : $"+{digits[..^10]} *** ***-{digits[^4..^2]}-{digits[^2..]}";
    }

    /// <summary><c>…0001</c>.</summary>
    public static string Account(string number) => number.Length > 4 ? "…" + number[^4..] : "…";

    internal static string Address(Data.Notifications.MessageChannel channel, string address) =>
        channel == Data.Notifications.MessageChannel.Mail ? Email(address) : Phone(address);
}
