using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Cabinet.Graph.Logins;

/// <summary>Encrypts the secrets of one-time codes at rest, by the keys that all nodes share.</summary>
public sealed class TotpSecrets(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Cabinet.Totp");

    internal string Close(byte[] secret) => Convert.ToBase64String(_protector.Protect(secret));

    /// <summary>The secret; null when there is none or its key is lost.</summary>
    internal byte[]? Open(string? closed)
    {
        try
        {
            return closed is null ? null : _protector.Unprotect(Convert.FromBase64String(closed));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
