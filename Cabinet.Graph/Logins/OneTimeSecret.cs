using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Cabinet.Graph.Logins;

/// <summary>The secret of a link or of a form's steps: 128 random bits for the person, their SHA-256 in the database.</summary>
internal static class OneTimeSecret
{
    private const int Length = 22;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    /// <summary>What the database knows it by; never null, so that what cannot be a secret takes the same way and finds nothing.</summary>
    public static string HashOf(string? secret) => Hash(secret is { Length: Length } ? secret : "");

    /// <summary>The hash of any text.</summary>
    public static string Hash(string text) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
