using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Cabinet.Graph.Notifications;

/// <summary>Encrypts letters at rest, by the keys that all nodes share.</summary>
public sealed class LetterSeal(IDataProtectionProvider protection)
{
    /// <summary>A letter's kind and way follow from its type.</summary>
    private static readonly JsonSerializerOptions Plain = new() { IgnoreReadOnlyProperties = true };

    private readonly IDataProtector _protector = protection.CreateProtector("Cabinet.Notifications");

    internal string Close(Letter letter) => _protector.Protect(JsonSerializer.Serialize(letter, Plain));

    /// <summary>The letter; null when it was erased or cannot be read.</summary>
    public Letter? Open(string? body)
    {
        try
        {
            return body is null ? null : JsonSerializer.Deserialize<Letter>(_protector.Unprotect(body), Plain);
        }
        catch (Exception e) when (e is CryptographicException or JsonException or NotSupportedException)
        {
            return null;
        }
    }
}
