using System.Diagnostics;

namespace Cabinet.Bench.Doors;

/// <summary>Two kinds of tries that must not be told apart; measured by themselves, or by the mean time of what <paramref name="After"/> sends behind each.</summary>
internal sealed record Pair(string Door, string One, Func<Task<Try>> AskOne, string Other, Func<Task<Try>> AskOther, Func<HttpRequestMessage>? After = null)
{
    /// <summary>Long enough for the letter of the try before to have gone.</summary>
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(15);

    /// <summary>Long enough for what a try leaves behind to be done.</summary>
    private static readonly TimeSpan Aftermath = TimeSpan.FromMilliseconds(300);

    /// <summary>One and other by turns, who is first by chance.</summary>
    public async Task<Verdict> Measure(Visitor visitor, int warmUp, int tries)
    {
        List<Answer> one = [], other = [];
        for (var i = -warmUp; i < tries; i++)
        {
            var isOneFirst = Random.Shared.Next(2) == 0;
            foreach (var isOne in (bool[])[isOneFirst, !isOneFirst])
            {
                var answer = await Knock(visitor, isOne ? AskOne : AskOther);
                if (i >= 0)
                    (isOne ? one : other).Add(answer);
            }
        }
        return Verdict.Of(this, one, other);
    }

    private async Task<Answer> Knock(Visitor visitor, Func<Task<Try>> ask)
    {
        var asked = await ask();
        await Task.Delay(Calm);
        var answer = await visitor.Send(asked.Request, asked.Number);
        return After is null ? answer : answer with { Micros = await Mean(visitor, After) };
    }

    private static async Task<double> Mean(Visitor visitor, Func<HttpRequestMessage> ask)
    {
        List<double> times = [];
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Aftermath;)
            times.Add((await visitor.Send(ask(), "-")).Micros);
        return times.Average();
    }
}
