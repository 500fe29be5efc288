using Cabinet.Data;

namespace Cabinet.Tests;

public class MoneyTests
{
    [Theory]
    [InlineData(0, "0.00")]
    [InlineData(1, "0.01")]
    [InlineData(-1, "-0.01")]
    [InlineData(123456, "1234.56")]
    [InlineData(-90071992547409931, "-900719925474099.31")]
    [InlineData(long.MaxValue, "92233720368547758.07")]
    public void Kopecks_are_written_as_rubles_with_two_decimals(long kopecks, string rubles)
    {
        Assert.Equal(rubles, new Money(kopecks).ToString());
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("12", 1200)]
    [InlineData("12.3", 1230)]
    [InlineData("12.300", 1230)]
    [InlineData("-0.01", -1)]
    public void Rubles_are_read_to_the_kopeck(string text, long kopecks)
    {
        Assert.True(Money.TryParse(text, out var money));
        Assert.Equal(kopecks, money.Kopecks);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1,50")]
    [InlineData("1 000.00")]
    [InlineData("0.001")]
    [InlineData("1e3")]
    [InlineData("NaN")]
    [InlineData("92233720368547758.08")]
    [InlineData("99999999999999999999999999999")]
    public void What_is_not_a_sum_is_refused_and_never_rounded(string text)
    {
        Assert.False(Money.TryParse(text, out _));
    }

    [Fact]
    public void Adding_beyond_what_can_be_held_is_an_error()
    {
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue) + new Money(1));
        Assert.Throws<OverflowException>(() => new Money(long.MinValue) - new Money(1));
    }

    [Fact]
    public void Sums_are_compared_and_taken_away()
    {
        Assert.True(new Money(-1) < new Money(0));
        Assert.Equal(new Money(5), new Money(3) - new Money(-2));
        Assert.Equal(new Money(-5), -new Money(5));
    }
}
