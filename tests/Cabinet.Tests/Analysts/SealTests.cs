using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using Cabinet.Data.Accounts;
using Cabinet.Graph;
using Cabinet.Graph.Pseudonyms;

namespace Cabinet.Tests.Analysts;

/// <summary>Sealed ids: the same for the same thing, opened only by the key, and nothing else opens.</summary>
public class SealTests
{
    private static readonly Ids Here = Ids.Under(new byte[32]);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1_000_000_001)]
    [InlineData(999_999_999_999_999)]
    [InlineData(long.MaxValue)]
    public void A_pseudonym_is_short_and_leads_back(long id)
    {
        var name = Here.NumberOf(Of(id));
        Assert.Matches("^A-[0-9A-HJKMNP-TV-Z]{13}$", name);
        Assert.Equal(id, Here.AccountOf(name));
        Assert.Equal(id, Here.AccountOf($" {name.ToLower(CultureInfo.InvariantCulture)} "));
        Assert.NotEqual(id, Ids.Under(RandomNumberGenerator.GetBytes(32)).AccountOf(name));
    }

    [Fact]
    public void Neighbouring_numbers_have_names_that_share_nothing()
    {
        var names = Enumerable.Range(0, 10_000).Select(i => Here.NumberOf(Of(1_000_000_001 + i))).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        // Of 32 letters at 12 places (the first place holds four bits), neighbours share about 12 / 32 by chance.
        var shared = names.Zip(names.Skip(1)).Average(x => Enumerable.Range(3, 12).Count(i => x.First[i] == x.Second[i]));
        Assert.InRange(shared, 0.3, 0.45);
        Assert.NotEqual(names.Order(StringComparer.Ordinal), names);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("И1000000001")]
    [InlineData("1000000001")]
    [InlineData("A-0000000000000000")]
    [InlineData("A-ZZZZZZZZZZZZZ")]
    [InlineData("A-UUUUUUUUUUUUU")]
    [InlineData("M-0000000000000")]
    public void What_is_no_pseudonym_leads_nowhere(string? name)
    {
        Assert.Null(Here.AccountOf(name));
    }

    [Fact]
    public void A_sealed_id_opens_and_a_plain_or_changed_one_does_not()
    {
        var plain = NodeId.Of("Service", 1_000_000_001, 3);
        var shown = Here.Shown(plain);
        Assert.Equal(shown, Here.Shown(plain));
        Assert.True(Here.TryRead(shown, out var type, out var keys));
        Assert.Equal(("Service", "1000000001 3"), (type, string.Join(' ', keys)));
        Assert.False(Here.TryRead(plain, out _, out _));
        Assert.False(Ids.Under(RandomNumberGenerator.GetBytes(32)).TryRead(shown, out _, out _));
        var bytes = Base64Url.DecodeFromChars(shown);
        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.False(Here.TryRead(Base64Url.EncodeToString(bytes), out _, out _));
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
        }
        for (var length = 0; length < bytes.Length; length++)
            Assert.False(Here.TryRead(Base64Url.EncodeToString(bytes.AsSpan(0, length)), out _, out _));
    }

    [Fact]
    public void A_cursor_is_no_id_and_an_id_is_no_cursor()
    {
        var plain = NodeId.Of("Account", 1_000_000_001);
        Assert.Equal(plain, Here.CursorOf(Here.ShownCursor(plain)));
        Assert.False(Here.TryRead(Here.ShownCursor(plain), out _, out _));
        Assert.NotEqual(plain, Here.CursorOf(Here.Shown(plain)));
        Assert.NotEqual(plain, Here.CursorOf(plain));
    }

    [Fact]
    public void Everybody_else_sees_things_as_they_are()
    {
        var plain = NodeId.Of("Account", 1_000_000_001);
        Assert.Same(plain, Ids.Plain.Shown(plain));
        Assert.Same(plain, Ids.Plain.CursorOf(plain));
        Assert.Equal("И1000000001", Ids.Plain.NumberOf(Of(1_000_000_001)));
        Assert.Equal(1_000_000_001, Ids.Plain.AccountOf("И 1000-000-001"));
    }

    private static Account Of(long id) => new() { Id = id, Number = $"И{id}", LastName = "Иванов", FirstName = "Иван", Flat = "1" };
}
