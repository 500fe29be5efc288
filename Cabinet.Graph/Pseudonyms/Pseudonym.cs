using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Cabinet.Graph.Pseudonyms;

/// <summary>
/// A short stable name in the place of a number, as <c>A-7Q2M0X4KD9T1C</c>; the key turns it back. Ten rounds of a Feistel network over 64 bits (the
/// build of NIST's FF1), each round an HMAC-SHA256, written in Crockford's base32.
/// </summary>
internal sealed class Pseudonym(byte[] key, char letter)
{
    private const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 13;
    private const int Rounds = 10;
    private readonly byte[] _key = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, info: [.. "pseudonym: "u8, (byte)letter]);

    public string Of(long number)
    {
        var (left, right) = ((uint)((ulong)number >> 32), (uint)number);
        for (var round = 0; round < Rounds; round++)
            (left, right) = (right, left ^ Mix(round, right));
        var mixed = (ulong)left << 32 | right;
        return string.Create(Length + 2, mixed, (text, rest) =>
        {
            for (var i = Length + 1; i > 1; i--, rest >>= 5)
                text[i] = Digits[(int)(rest & 31)];
            (text[0], text[1]) = (letter, '-');
        });
    }

    /// <summary>The number behind a name; null when it is not spelled like one. Small letters are as good.</summary>
    public long? NumberOf(string? name)
    {
        var text = name?.Trim().ToUpperInvariant();
        if (text is null || text.Length != Length + 2 || text[0] != letter || text[1] != '-')
            return null;
        var mixed = 0ul;
        foreach (var digit in text.AsSpan(2))
            if (Digits.IndexOf(digit, StringComparison.Ordinal) is >= 0 and var value && mixed >> 59 == 0)
                mixed = mixed << 5 | (uint)value;
            else
                return null;
        var (left, right) = ((uint)(mixed >> 32), (uint)mixed);
        for (var round = Rounds - 1; round >= 0; round--)
            (left, right) = (right ^ Mix(round, left), left);
        return (long)((ulong)left << 32 | right);
    }

    private uint Mix(int round, uint half)
    {
        Span<byte> input = stackalloc byte[5];
        input[0] = (byte)round;
        BinaryPrimitives.WriteUInt32BigEndian(input[1..], half);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key, input, hash);
        return BinaryPrimitives.ReadUInt32BigEndian(hash);
    }
}
