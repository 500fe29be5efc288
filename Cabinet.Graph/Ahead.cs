namespace Cabinet.Graph;

/// <summary>
/// Marks a method that asks its batch by the account of its parent alone. The engine may ask it ahead, before the parent itself has come, so that a
/// whole tree travels in one trip.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AheadAttribute : Attribute;
