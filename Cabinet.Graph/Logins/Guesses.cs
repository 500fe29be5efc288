using Cabinet.Data;
using Cabinet.Data.Limits;
using Cabinet.Graph.Limits;

namespace Cabinet.Graph.Logins;

/// <summary>
/// Slows guessing down: failures in a row at one account wait, ten an hour at it from one address close it to that address, fifty an hour from
/// an address close all doors to it. A browser that signed in there before is counted by itself, so that nobody shuts an owner out.
/// </summary>
public class Guesses(Streaks streaks, Failures failures, LockLetters letters, TimeProvider clock)
{
    private const int MostOfPair = 10;
    private const int MostOfAddress = 50;

    /// <summary>Counts a try before it is made.</summary>
    /// <param name="owner">Whose door: <c>resident:1000000001</c>, whether there is such a one or not.</param>
    /// <param name="knock">Where the try comes from.</param>
    /// <param name="cancel">Ends the wait for the database.</param>
    /// <returns>How long to wait before it may be made; zero when now.</returns>
    internal async Task<TimeSpan> Take(string owner, Knock knock, CancellationToken cancel)
    {
        var (now, streak, pair, address) = (clock.UtcNow(), Streak(owner, knock), Pair(owner, knock), Address(knock));
        if (await failures.FullUntil(pair, MostOfPair, cancel) is { } locked)
            return locked - now;
        if (knock.Device is null && await failures.FullUntil(address, MostOfAddress, cancel) is { } shut)
            return shut - now;
        if (!await streaks.Take(streak, now, cancel))
            return await streaks.Wait(streak, now, cancel);
        await failures.Add(pair, cancel);
        await failures.Add(address, cancel);
        return TimeSpan.Zero;
    }

    /// <summary>The try was right: the row of failures ends.</summary>
    internal async Task Succeed(string owner, Knock knock, CancellationToken cancel)
    {
        await streaks.End(Streak(owner, knock), cancel);
        await Uncount(owner, knock, cancel);
    }

    /// <summary>The try was wrong.</summary>
    /// <returns>How long the next one waits.</returns>
    internal async Task<TimeSpan> Fail(string owner, Knock knock, CancellationToken cancel)
    {
        var now = clock.UtcNow();
        if (await failures.FullUntil(Pair(owner, knock), MostOfPair, cancel) is not { } until)
            return await streaks.Wait(Streak(owner, knock), now, cancel);
        letters.Send(owner, until);
        return until - now;
    }

    /// <summary>The try was not made after all.</summary>
    internal async Task GiveBack(string owner, Knock knock)
    {
        await streaks.GiveBack(Streak(owner, knock));
        await Uncount(owner, knock, CancellationToken.None);
    }

    private async Task Uncount(string owner, Knock knock, CancellationToken cancel)
    {
        await failures.TakeBack(Pair(owner, knock), cancel);
        await failures.TakeBack(Address(knock), cancel);
    }

    private static string Streak(string owner, Knock knock) => knock.Device is null ? owner : $"{owner}/{knock.Device}";

    private static string Pair(string owner, Knock knock) => $"sign-in:{Streak(owner, knock)}@{(knock.Device is null ? knock.Source : "")}";

    private static string Address(Knock knock) => $"sign-in:@{knock.Source}";
}
