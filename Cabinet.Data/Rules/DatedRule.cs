namespace Cabinet.Data.Rules;

/// <summary>A figure that the law or the supplier sets for a time: due day, penalty, key rate. Read «as of» a date; never a constant in code.</summary>
public class DatedRule
{
    public long Id { get; set; }

    /// <summary>Which rule: see <see cref="RuleKeys"/>.</summary>
    public required string Key { get; set; }

    public DateOnly ValidFrom { get; set; }

    /// <summary>The last day it is valid; null while it is in force.</summary>
    public DateOnly? ValidTo { get; set; }

    public decimal Value { get; set; }

    /// <summary>Where the figure comes from.</summary>
    public required string Source { get; set; }
}

/// <summary>The keys of dated rules, with their units.</summary>
public static class RuleKeys
{
    /// <summary>Day of the next month by which a bill is to be paid.</summary>
    public const string DueDay = "due-day";

    /// <summary>Day of the next month by which a bill is delivered.</summary>
    public const string BillDay = "bill-day";

    /// <summary>First day of delay from which penalty runs at 1/300 of the rate a day.</summary>
    public const string PenaltyFirstDay = "penalty-first-day";

    /// <summary>First day of delay from which penalty runs at 1/130 of the rate a day.</summary>
    public const string PenaltyHighDay = "penalty-high-day";

    /// <summary>Highest rate that penalty is reckoned from, percent a year.</summary>
    public const string PenaltyRateCap = "penalty-rate-cap";

    /// <summary>How many times the usual monthly use a reading may show before it must be confirmed.</summary>
    public const string UnusualUse = "unusual-use";
}
