using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Cabinet.Graph.Logins;

/// <summary>Eight codes of 118 random bits, each good once in place of the app's. The database holds their hashes only.</summary>
internal static class RecoveryCodes
{
    private const int Count = 8;
    private const int Length = 24;
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>New codes, as they are shown once: <c>abcd-efgh-jkmn-pqrs-tuvw-xyz2</c>.</summary>
    public static IReadOnlyList<string> New() =>
        [.. Enumerable.Range(0, Count).Select(_ => string.Join('-', RandomNumberGenerator.GetString(Letters, Length).Chunk(4).Select(x => new string(x))))];

    /// <summary>What to store for them.</summary>
    public static string Hashes(IEnumerable<string> codes) => string.Join(' ', codes.Select(Hash));

    /// <summary>What is left of the stored ones without the typed one; null when it is none of them.</summary>
    public static string? Without(string? stored, string typed)
    {
        var (left, hash) = (stored?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [], Hash(typed));
        return left.Contains(hash) ? string.Join(' ', left.Where(x => x != hash)) : null;
    }

    private static string Hash(string code) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant())));
}
