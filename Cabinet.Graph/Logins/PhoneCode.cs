using System.Globalization;
using System.Security.Cryptography;
using Cabinet.Graph.Limits;

namespace Cabinet.Graph.Logins;

/// <summary>A code that proves a phone: six digits, ten minutes, five tries, one a minute and five a day to a number, whatever they are for.</summary>
internal static class PhoneCode
{
    public const int MostTries = 5;
    private const int MostADay = 5;
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    public static string New() => RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);

    /// <summary>The code as it may be typed: with spaces or a dash.</summary>
    public static string Read(string? typed) => string.Concat((typed ?? "").Where(char.IsAsciiDigit));

    public static Limit AMinute(string phone) => new("sms:minute:" + OneTimeSecret.Hash(phone), 1, Pause);

    /// <summary>Counted only of those that the minute allows.</summary>
    public static Limit ADay(string phone) => Limit.ADay("sms:day", OneTimeSecret.Hash(phone), MostADay);
}
