using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Cabinet.Graph.Logins;

/// <summary>The secret of a session: 256 random bits in the browser, their SHA-256 in the database.</summary>
internal static class SessionToken
{
    private const int Length = 43;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>The session's id, or null when the text cannot be a token.</summary>
    public static string? IdOf(string? token)
    {
        if (token is not { Length: Length })
            return null;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(token), hash);
        return Base64Url.EncodeToString(hash);
    }
}
