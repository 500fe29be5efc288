namespace Cabinet.Graph;

/// <summary>What a field costs by itself, when that is not what its type tells: a sum over a whole table is dear, however short its answer.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CostAttribute(int cost) : Attribute
{
    /// <summary>In points; an object is one.</summary>
    public int Cost => cost;
}
