using Cabinet.Bench.Doors;

namespace Cabinet.Tests.Bench;

/// <summary>The statistic by which the bench tells doors apart.</summary>
public class RanksTests
{
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 0.158655253931457)]
    [InlineData(1.959963984540054, 0.025)]
    [InlineData(3.090232306167813, 0.001)]
    [InlineData(6, 9.865876450376946e-10)]
    public void The_tail_of_a_normal_distribution_is_the_known_one(double z, double above) => Assert.Equal(1, Ranks.Tail(z) / above, 1e-9);

    [Fact]
    public void Samples_that_lie_apart_are_told_apart()
    {
        // U is 0 of 9, its mean 4.5 and its variance 3·3·7/12, so z = 1.9640.
        Assert.Equal(0.0495346, Ranks.P([1, 2, 3], [4, 5, 6]), 1e-6);
        Assert.Equal(Ranks.P([1, 2, 3], [4, 5, 6]), Ranks.P([6, 5, 4], [3, 2, 1]), 1e-12);
        Assert.InRange(Ranks.P([.. Enumerable.Range(0, 200).Select(x => x + 0d)], [.. Enumerable.Range(0, 200).Select(x => x + 60d)]), 0, 1e-9);
    }

    [Fact]
    public void Ties_share_their_ranks()
    {
        Assert.Equal(1, Ranks.P([5, 5, 5], [5, 5]));
        // Ranks 1.5, 1.5, 4 | 4, 4, 6: the sum is 7 where 10.5 is the mean, the variance 3·3/12·(7 − 30/30), so z = 1.6499.
        Assert.Equal(0.098970, Ranks.P([1, 1, 2], [2, 2, 3]), 1e-5);
    }

    [Fact]
    public void Of_samples_alike_one_in_twenty_seems_different_at_five_percent()
    {
        var chance = new Random(1);
        double[] Sample() => [.. Enumerable.Range(0, 50).Select(_ => Math.Floor(chance.NextDouble() * 100))];
        Assert.InRange(Enumerable.Range(0, 2000).Count(_ => Ranks.P(Sample(), Sample()) < 0.05), 70, 130);
    }
}
