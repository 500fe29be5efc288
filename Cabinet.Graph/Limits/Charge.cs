namespace Cabinet.Graph.Limits;

/// <summary>What a document cost its viewer, in points.</summary>
/// <param name="Cost">This document.</param>
/// <param name="Limit">What the viewer may ask in the running hour.</param>
/// <param name="Remaining">What is left of it.</param>
/// <param name="ResetUtc">When the next hour begins.</param>
/// <param name="WaitSeconds">Seconds until then.</param>
/// <param name="IsPaid">Whether enough was left.</param>
public readonly record struct Charge(long Cost, long Limit, long Remaining, DateTime ResetUtc, int WaitSeconds, bool IsPaid);
