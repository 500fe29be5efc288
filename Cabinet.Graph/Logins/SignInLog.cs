using Microsoft.Extensions.Logging;

namespace Cabinet.Graph.Logins;

/// <summary>Sign-ins in the program's log: who watches for attacks sees how many and from which network, never whose.</summary>
internal static partial class SignInLog
{
    [LoggerMessage(1001, LogLevel.Information, "Sign-in at the {Door} door from {Network}: let in")]
    public static partial void LetIn(this ILogger log, string door, string? network);

    [LoggerMessage(1002, LogLevel.Information, "Sign-in at the {Door} door from {Network}: refused")]
    public static partial void Refused(this ILogger log, string door, string? network);

    [LoggerMessage(1003, LogLevel.Warning, "Sign-in at the {Door} door from {Network}: too early, not looked at")]
    public static partial void TooEarly(this ILogger log, string door, string? network);
}
