using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Cabinet.Graph.Logins;

/// <summary>A password as it is stored: <c>pbkdf2-sha512$cost$salt$hash</c>. Slow on purpose; ask <see cref="Passwords"/>, which keeps the slowness off the pages.</summary>
internal static class PasswordHash
{
    /// <summary>Iterations of a new hash; older ones are made again when their owner signs in.</summary>
    public const int Cost = 220_000;

    private const string Algorithm = "pbkdf2-sha512";
    private const int SaltBytes = 16;
    private const int HashBytes = 32;

    public static string Make(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        var hash = Stretch(password, salt, Cost, HashBytes);
        return string.Create(CultureInfo.InvariantCulture, $"{Algorithm}${Cost}${Convert.ToBase64String(salt)}${Convert.ToBase64String(hash)}");
    }

    public static bool Matches(string password, string stored)
    {
        var parts = stored.Split('$');
        if (parts is not [Algorithm, var cost, var salt, var hash])
            return false;
        var expected = Convert.FromBase64String(hash);
        var found = Stretch(password, Convert.FromBase64String(salt), int.Parse(cost, CultureInfo.InvariantCulture), expected.Length);
        return CryptographicOperations.FixedTimeEquals(found, expected);
    }

    /// <summary>True for a hash cheaper to guess than those made today.</summary>
    public static bool IsOutdated(string stored) =>
        stored.Split('$') is not [Algorithm, var cost, _, _] || int.Parse(cost, CultureInfo.InvariantCulture) < Cost;

    private static byte[] Stretch(string password, byte[] salt, int cost, int length) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(password), salt, cost, HashAlgorithmName.SHA512, length);
}
