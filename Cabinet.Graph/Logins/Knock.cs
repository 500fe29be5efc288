using System.Net;
using System.Net.Sockets;

namespace Cabinet.Graph.Logins;

/// <summary>Where a try to sign in comes from.</summary>
/// <param name="Address">The network address; null when it is not known.</param>
/// <param name="Device">The browser, when it signed in before as whoever it now tries to be.</param>
public sealed record Knock(IPAddress? Address, string? Device = null)
{
    private const int NetworkBytes = 8;

    /// <summary>An IPv4 address whole; of an IPv6 one the network, the rest of which its owner changes at will.</summary>
    public string Source
    {
        get
        {
            if (Address is null)
                return "-";
            var plain = Address.IsIPv4MappedToIPv6 ? Address.MapToIPv4() : Address;
            return plain.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexStringLower(plain.GetAddressBytes()[..NetworkBytes]) : plain.ToString();
        }
    }
}
