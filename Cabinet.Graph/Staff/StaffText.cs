namespace Cabinet.Graph.Staff;

/// <summary>What a member of staff types.</summary>
internal static class StaffText
{
    private const int Shortest = 5;
    private const int Longest = 500;

    /// <summary>The text without control characters, which PostgreSQL refuses in part, and without spaces around; null when it is too short or too long.</summary>
    public static string? Reason(string? typed) => Clean(typed) is { Length: >= Shortest and <= Longest } text ? text : null;

    public static string Clean(string? typed) => string.Concat((typed ?? "").Select(x => char.IsControl(x) ? ' ' : x)).Trim();
}
