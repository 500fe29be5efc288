namespace Cabinet.Browser;

/// <summary>A resident of the demo supplier.</summary>
public sealed record Visitor(string Number, string Password)
{
    public static Visitor Ivanov { get; } = new("И1000000001", "irkutsk-demo-1");

    public static Visitor Petrova { get; } = new("И1000000002", "irkutsk-demo-2");
}
