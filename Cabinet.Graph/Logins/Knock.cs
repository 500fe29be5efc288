namespace Cabinet.Graph.Logins;

/// <summary>Where a try to sign in comes from.</summary>
/// <param name="Source">The network address as limits count it; null when it is not known.</param>
/// <param name="Device">The browser, when it signed in before as whoever it now tries to be.</param>
public sealed record Knock(string? Source, string? Device = null);
