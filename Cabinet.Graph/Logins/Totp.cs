using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Cabinet.Graph.Logins;

/// <summary>One-time codes by time, RFC 6238: SHA-1, steps of 30 seconds, six digits, as every authenticator app makes them.</summary>
public static class Totp
{
    private const int StepSeconds = 30;
    private const int Modulus = 1_000_000;
    private const int SecretBytes = 20;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(SecretBytes);

    public static long StepAt(DateTime utc) => (long)(utc - DateTime.UnixEpoch).TotalSeconds / StepSeconds;

    /// <summary>The code of a step.</summary>
#pragma warning disable CA5350 // The RFC's and the apps' algorithm; a collision of SHA-1 is no use against an HMAC.
    public static string Code(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(secret, counter, hash);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 15)..]) & int.MaxValue;
        return (number % Modulus).ToString("D6", CultureInfo.InvariantCulture);
    }
#pragma warning restore CA5350

    /// <summary>The step whose code was typed: the running one or a neighbour, later than the last one used. Null when it is none of them.</summary>
    public static long? Match(byte[] secret, string typed, DateTime utc, long? lastUsed)
    {
        var now = StepAt(utc);
        long? found = null;
        for (var step = now - 1; step <= now + 1; step++)
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(Code(secret, step)), System.Text.Encoding.ASCII.GetBytes(typed)) && !(step <= lastUsed))
                found = step;
        return found;
    }

    /// <summary>What the app reads from the picture.</summary>
    public static string Address(string name, byte[] secret) =>
        $"otpauth://totp/{Uri.EscapeDataString($"Кабинет:{name}")}?secret={Text(secret)}&issuer={Uri.EscapeDataString("Кабинет")}&algorithm=SHA1&digits=6&period=30";

    /// <summary>The secret as it is typed into an app, base32.</summary>
    public static string Text(byte[] secret)
    {
        var letters = new char[(secret.Length * 8 + 4) / 5];
        for (var i = 0; i < letters.Length; i++)
        {
            var bit = i * 5;
            var two = (secret[bit / 8] << 8) | (bit / 8 + 1 < secret.Length ? secret[bit / 8 + 1] : 0);
            letters[i] = Base32[(two >> (11 - bit % 8)) & 31];
        }
        return new string(letters);
    }
}
