namespace Cabinet.Graph.Limits;

/// <summary>What this node may still spend for a viewer in an hour without asking the database.</summary>
internal sealed class Purse(DateTime startUtc, long budget)
{
    private readonly Lock _lock = new();
    private long _left;
    private long _taken;

    public DateTime StartUtc => startUtc;

    public long Budget => budget;

    /// <summary>What all nodes together have not taken, and this one not spent.</summary>
    public long Remaining
    {
        get
        {
            lock (_lock)
                return Math.Max(0, budget - _taken) + _left;
        }
    }

    /// <summary>How much must be taken from the shared budget before so much can be spent; 0 when nothing.</summary>
    public long Lacks(long cost, long share)
    {
        lock (_lock)
            return _left >= cost || _taken >= budget ? 0 : Math.Max(share, cost - _left);
    }

    public bool Spend(long cost)
    {
        lock (_lock)
        {
            if (_left < cost)
                return false;
            _left -= cost;
            return true;
        }
    }

    /// <summary>Puts in what was taken from the shared budget, as far as there was any.</summary>
    /// <param name="share">What was taken.</param>
    /// <param name="sum">What all nodes took, this share included.</param>
    public void Add(long share, long sum)
    {
        lock (_lock)
        {
            _taken = Math.Max(_taken, sum);
            _left += Math.Clamp(budget - (sum - share), 0, share);
        }
    }
}
