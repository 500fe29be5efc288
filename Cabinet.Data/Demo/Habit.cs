namespace Cabinet.Data.Demo;

/// <summary>How a household pays for a service.</summary>
internal enum Habit
{
    /// <summary>Pays last month's bill.</summary>
    Punctual,

    /// <summary>Pays the current charge within the month: nothing is ever owed.</summary>
    Ahead,

    /// <summary>Pays last month's bill rounded up to a hundred rubles.</summary>
    RoundsUp,

    /// <summary>Forgets a month now and then.</summary>
    Forgets,

    /// <summary>Pays less than is charged.</summary>
    Partly,

    /// <summary>Has paid nothing for the last three months.</summary>
    Stopped,

    /// <summary>Has paid nothing for a year.</summary>
    StoppedLongAgo,

    /// <summary>Paid 500 rubles too much in the last month.</summary>
    TooMuch,
}

internal static class Habits
{
    private static readonly Habit[] Usual =
    [
        Habit.Punctual, Habit.Punctual, Habit.Punctual, Habit.Punctual, Habit.Ahead, Habit.RoundsUp,
        Habit.Forgets, Habit.Forgets, Habit.Partly, Habit.Stopped,
    ];

    public static Habit Draw(Dice dice) => dice.Of(Usual) is var habit && habit == Habit.Stopped && dice.Falls(40) ? Habit.StoppedLongAgo : habit;

    /// <summary>The sum paid in a month, kopecks; <paramref name="left"/> months are left after it.</summary>
    public static long Pays(this Habit habit, Dice dice, long opening, long charged, int left)
    {
        var due = Math.Max(0, opening);
        return habit switch
        {
            Habit.Ahead => Math.Max(0, opening + charged),
            Habit.RoundsUp => (due + 9999) / 10000 * 10000,
            Habit.Forgets => dice.Falls(25) ? 0 : due,
            Habit.Partly => dice.Falls(70) ? due * dice.Between(60, 99) / 100 / 100 * 100 : 0,
            Habit.Stopped => left < 3 ? 0 : due,
            Habit.StoppedLongAgo => left < 12 ? 0 : due,
            Habit.TooMuch => Math.Max(0, opening + charged) + (left == 0 ? 50_000 : 0),
            _ => due,
        };
    }
}
