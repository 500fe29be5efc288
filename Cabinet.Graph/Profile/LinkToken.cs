using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Cabinet.Graph.Profile;

/// <summary>The secret of a mailed link: 128 random bits in the letter, their SHA-256 in the database.</summary>
internal static class LinkToken
{
    private const int Length = 22;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    /// <summary>What is stored of a token; null when the text cannot be one.</summary>
    public static string? HashOf(string? token) => token is { Length: Length } ? Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(token))) : null;
}
