namespace Cabinet.Data.Meters;

/// <summary>Part of the day that a register counts.</summary>
public enum Zone
{
    /// <summary>One register for the whole day.</summary>
    Single = 0,

    /// <summary>Day 07–23 of a two-zone meter; peak of a three-zone meter.</summary>
    T1 = 1,

    /// <summary>Night 23–07.</summary>
    T2 = 2,

    /// <summary>Half-peak of a three-zone meter.</summary>
    T3 = 3,
}

/// <summary>Whose consumption a meter counts.</summary>
public enum MeterKind
{
    /// <summary>Of one account (индивидуальный).</summary>
    Individual = 1,

    /// <summary>Of the whole house (общедомовой).</summary>
    House = 2,
}

/// <summary>Whether a meter counts.</summary>
public enum MeterStatus
{
    /// <summary>In service.</summary>
    Active = 1,

    /// <summary>Taken out of service; its readings stay.</summary>
    Removed = 2,
}
