namespace Cabinet.Graph.Totals;

/// <summary>Which figures of a total the caller asks for, so that no others are added up: <c>sum.charged</c>, <c>nodes.accounts</c>.</summary>
public sealed class Asked(IReadOnlySet<string> fields)
{
    /// <summary>Whether a field is asked for anywhere below another one.</summary>
    public bool For(string parent, string field) => fields.Contains($"{parent}.{field}");

    /// <summary>Whether a field of the total itself is asked for.</summary>
    public bool For(string field) => For("nodes", field) || For("node", field);
}
