namespace Cabinet.Web;

/// <summary>Whom limits count as one: an address.</summary>
internal static class NetworkAddress
{
    /// <summary>One household of the newer network has all of its /64.</summary>
    public static string? Of(HttpContext http)
    {
        if (http.Connection.RemoteIpAddress is not { } address)
            return null;
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        return Convert.ToHexStringLower(bytes.AsSpan(0, Math.Min(bytes.Length, 8)));
    }
}
