namespace Cabinet.Browser;

/// <summary>A cabinet that asks its staff for a second factor.</summary>
public class StrictSite : Site
{
    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["Staff__SecondFactor"] = "required" };
}
