using Cabinet.Data;

namespace Cabinet.Tests;

public class PeriodTests
{
    [Fact]
    public void A_period_is_written_as_year_and_month()
    {
        Assert.Equal("2026-03", new Period(2026, 3).ToString());
    }

    [Fact]
    public void A_written_period_is_read()
    {
        Assert.True(Period.TryParse("2026-10", out var period));
        Assert.Equal(new Period(2026, 10), period);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026-1")]
    [InlineData("2026-00")]
    [InlineData("2026-13")]
    [InlineData("1999-12")]
    [InlineData("2100-01")]
    [InlineData("2026/10")]
    [InlineData("+026-10")]
    [InlineData("２０２６-10")]
    [InlineData("2026-10-01")]
    public void What_is_not_a_period_is_refused(string? text)
    {
        Assert.False(Period.TryParse(text, out _));
    }

    [Fact]
    public void A_day_falls_in_its_month()
    {
        Assert.Equal(new Period(2024, 2), Period.Of(new DateOnly(2024, 2, 29)));
        Assert.Equal(new DateOnly(2024, 2, 29), new Period(2024, 2).LastDay);
    }

    [Fact]
    public void Months_are_counted_over_the_turn_of_the_year()
    {
        Assert.Equal(new Period(2027, 1), new Period(2026, 12).AddMonths(1));
        Assert.Equal(new Period(2023, 12), new Period(2026, 12).AddMonths(-36));
        Assert.True(new Period(2026, 12) < new Period(2027, 1));
    }
}
