using System.Net;
using System.Net.Sockets;

namespace Cabinet.Graph.Logins;

/// <summary>What a request came from, as far as its owner knows it again: never the whole header, never the whole address.</summary>
public sealed class Device
{
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("YaBrowser", "Яндекс Браузер"), ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Macintosh", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux"),
    ];

    private (string Id, IReadOnlyCollection<string> Owners)? _known;

    public string? Browser { get; private set; }

    public string? System { get; private set; }

    public string? Network { get; private set; }

    /// <summary>The network address as limits count it; null when it is not known.</summary>
    public string? Source { get; private set; }

    /// <summary>The token of the session that the browser has; null without one.</summary>
    public string? SessionToken { get; private set; }

    /// <param name="userAgent">The header of that name.</param>
    /// <param name="address">Where the request came from.</param>
    public void Become(string? userAgent, IPAddress? address) => (Browser, System, Network) = (Named(Browsers, userAgent), Named(Systems, userAgent), Shortened(address));

    /// <param name="source">The network address as limits count it.</param>
    /// <param name="sessionToken">The token of the browser's session.</param>
    /// <param name="known">The browser's own name and who signed in on it before.</param>
    public void Bring(string? source, string? sessionToken, (string Id, IReadOnlyCollection<string> Owners)? known) => (Source, SessionToken, _known) = (source, sessionToken, known);

    /// <summary>A knock at somebody's door: by a browser that signed in there before, or by a stranger.</summary>
    internal Knock KnockOf(string owner) => new(Source, _known is { } known && known.Owners.Contains(owner) ? known.Id : null);

    /// <summary>The first that the header names; the order matters, for browsers name each other.</summary>
    private static string? Named((string Mark, string Name)[] known, string? userAgent) =>
        userAgent is null ? null : known.FirstOrDefault(x => userAgent.Contains(x.Mark, StringComparison.Ordinal)).Name;

    private static string? Shortened(IPAddress? address)
    {
        if (address is null)
            return null;
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var bytes = plain.GetAddressBytes();
        return plain.AddressFamily == AddressFamily.InterNetwork
            ? $"{bytes[0]}.{bytes[1]}.{bytes[2]}.*"
            : $"{bytes[0]:x2}{bytes[1]:x2}:{bytes[2]:x2}{bytes[3]:x2}:{bytes[4]:x2}{bytes[5]:x2}:*";
    }
}
