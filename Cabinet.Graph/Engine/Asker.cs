namespace Cabinet.Graph.Engine;

/// <summary>What one member of staff asked and is not written yet. One at a time sees to the writing, whoever many ask.</summary>
internal sealed class Asker(string name)
{
    private const int Quiet = 1000;
    private readonly Lock _gate = new();
    private SortedSet<string> _fields = new(StringComparer.Ordinal);
    private SortedSet<long> _accounts = [];
    private long _quietSince = -Quiet;
    private bool _isSeenTo;

    public string Name => name;

    /// <summary>Adds what was asked.</summary>
    /// <returns>What whoever adds it has to do: from then on it is the one who sees to the writing.</returns>
    public Turn Hear(long? account, IEnumerable<string> fields)
    {
        lock (_gate)
        {
            _fields.UnionWith(fields);
            if (account is { } looked)
                _accounts.Add(looked);
            var now = Environment.TickCount64;
            var isQuiet = now - _quietSince >= Quiet;
            _quietSince = now;
            if (_isSeenTo)
                return Turn.None;
            _isSeenTo = true;
            return isQuiet ? Turn.Now : Turn.Later;
        }
    }

    /// <summary>Takes all that waits; null when nothing does.</summary>
    public Said? Take()
    {
        lock (_gate)
        {
            if (_fields.Count == 0)
                return null;
            var said = new Said(_fields, _accounts);
            (_fields, _accounts) = (new(StringComparer.Ordinal), []);
            return said;
        }
    }

    /// <summary>It could not be written.</summary>
    public void PutBack(Said said)
    {
        lock (_gate)
        {
            _fields.UnionWith(said.Fields);
            _accounts.UnionWith(said.Accounts);
        }
    }

    /// <summary>Whether nothing waits: then nobody sees to the writing any more.</summary>
    public bool IsDone()
    {
        lock (_gate)
            return !(_isSeenTo = _fields.Count > 0);
    }
}

/// <summary>What to do about a question that was heard.</summary>
internal enum Turn
{
    /// <summary>Another sees to it.</summary>
    None,

    /// <summary>Write it before its answer goes out.</summary>
    Now,

    /// <summary>Write it within a second, with what follows.</summary>
    Later,
}

/// <summary>What was asked together.</summary>
internal sealed record Said(IReadOnlyCollection<string> Fields, IReadOnlyCollection<long> Accounts)
{
    private const int MostInEntry = 100;

    /// <summary>So many entries as its accounts need: one account is named as the entry's own.</summary>
    public IEnumerable<(long? Account, string Details)> Entries()
    {
        var fields = string.Join(", ", Fields);
        if (Accounts.Count == 0)
            return [(null, fields)];
        return Accounts.Chunk(MostInEntry).Select(x => x is [var one] ? ((long?)one, fields) : (null, $"{fields}: {string.Join(", ", x)}"));
    }
}
