namespace Cabinet.Graph.Engine;

/// <summary>A field's part in what a document costs: so many points for each of so many objects, and what lies below each.</summary>
internal sealed record CostNode(int Own, CostSize Size, CostNode[] Below)
{
    private const long Most = 1_000_000_000_000;

    public long Of(IReadOnlyDictionary<string, object?>? variables, long times = 1)
    {
        times = Math.Min(times * Size.Of(variables), Most);
        var sum = times * Own;
        foreach (var node in Below)
            sum += node.Of(variables, times);
        return Math.Min(sum, Most);
    }
}

/// <summary>How many objects a field brings: a number, or what <c>first</c> and <c>last</c> say when the document is run.</summary>
internal readonly record struct CostSize(int Known, params string[] Variables)
{
    private const int MostOfPage = 100;

    public int Of(IReadOnlyDictionary<string, object?>? variables)
    {
        foreach (var name in Variables)
            if (variables is not null && variables.TryGetValue(name, out var value) && value is not null)
                return value is int size ? Math.Clamp(size, 1, MostOfPage) : MostOfPage;
        return Known;
    }
}
