namespace Cabinet.Data;

/// <summary>
/// When whoever asks has gone, or has waited too long: every statement sent below this point of the program is stopped then, without each query
/// handing a token on.
/// </summary>
public static class Deadline
{
    private static readonly AsyncLocal<CancellationToken> Current = new();

    /// <summary>The token of the running request; none outside of one.</summary>
    public static CancellationToken Token => Current.Value;

    public static bool IsOver => Current.Value.IsCancellationRequested;

    /// <summary>Holds for the calling async method and all that it calls.</summary>
    public static void Set(CancellationToken token) => Current.Value = token;
}
