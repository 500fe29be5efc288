namespace Cabinet.Graph.Logins;

/// <summary>Whether staff need a one-time code beside the password (<c>Staff__SecondFactor</c>).</summary>
public sealed record SecondFactor(bool IsRequired);
