using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Cabinet.Graph.Pseudonyms;

/// <summary>
/// Closes an opaque text so that it tells nothing without the key: the same text is always the same seal, and one that was not made here does not
/// open. AES-256-CBC under a synthetic IV, which is the HMAC of purpose and text.
/// </summary>
internal sealed class Seal(byte[] key)
{
    private const int IvBytes = 16;
    private readonly byte[] _encryption = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, info: "seal: encryption"u8.ToArray());
    private readonly byte[] _authentication = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, info: "seal: authentication"u8.ToArray());

    /// <summary>Seals a base64url text for one purpose.</summary>
    public string Close(string purpose, string text)
    {
        var plain = Base64Url.DecodeFromChars(text);
        var iv = IvOf(purpose, plain);
        using var aes = Cipher();
        return Base64Url.EncodeToString([.. iv, .. aes.EncryptCbc(plain, iv)]);
    }

    /// <summary>The text of a seal made for this purpose; null for anything else.</summary>
    public string? Open(string purpose, string? sealedText)
    {
        if (sealedText is null or { Length: > 300 } || !Base64Url.IsValid(sealedText))
            return null;
        var (iv, closed) = Split(Base64Url.DecodeFromChars(sealedText));
        if (closed.Length == 0 || closed.Length % IvBytes != 0)
            return null;
        try
        {
            using var aes = Cipher();
            var plain = aes.DecryptCbc(closed, iv);
            return CryptographicOperations.FixedTimeEquals(iv, IvOf(purpose, plain)) ? Base64Url.EncodeToString(plain) : null;
        }
        // Wrong padding and a wrong IV are one answer: whatever was tampered with is simply not ours.
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static (byte[] Iv, byte[] Closed) Split(byte[] bytes) => bytes.Length <= IvBytes ? (bytes, []) : (bytes[..IvBytes], bytes[IvBytes..]);

    private byte[] IvOf(string purpose, byte[] plain)
    {
        byte[] said = [.. Encoding.ASCII.GetBytes(purpose), 0, .. plain];
        return HMACSHA256.HashData(_authentication, said)[..IvBytes];
    }

    private Aes Cipher()
    {
        var aes = Aes.Create();
        aes.Key = _encryption;
        return aes;
    }
}
