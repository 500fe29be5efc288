using System.Data.Common;

namespace Cabinet.Data.Batches;

/// <summary>A question with the owners it was asked about and the rows found for them.</summary>
public abstract class Batch
{
    private readonly HashSet<long> _known = [];
    private readonly List<long> _waiting = [];

    /// <summary>Whether the owners are accounts.</summary>
    public abstract bool IsByAccount { get; }

    internal IReadOnlyCollection<long> Waiting => _waiting;

    /// <summary>Adds owners to the next trip to the database; those known already are not asked about again.</summary>
    public void Ask(long owner)
    {
        if (_known.Add(owner))
            _waiting.Add(owner);
    }

    internal bool IsWaitingFor(long owner) => _waiting.Count > 0 && _waiting.Contains(owner);

    internal abstract string Sql(Dialect dialect);

    internal abstract object[] Arguments { get; }

    internal abstract void Take(DbDataReader row);

    internal void Done() => _waiting.Clear();
}

/// <inheritdoc/>
public sealed class Batch<TKey, TRow>(Batches batches, Question<TKey, TRow> question) : Batch where TKey : notnull
{
    private readonly Dictionary<TKey, List<TRow>> _rows = [];

    public override bool IsByAccount => question.IsByAccount;

    /// <summary>The rows of one key: at once when they are here, else with the next trip that anybody awaits.</summary>
    public Batched<T> Load<T>(TKey key, Func<IReadOnlyList<TRow>, T> pick)
    {
        var owner = question.OwnerOf(key);
        Ask(owner);
        return new Batched<T>(batches, this, owner, () => pick(_rows.TryGetValue(key, out var rows) ? rows : []));
    }

    internal override string Sql(Dialect dialect) => question.Sql(dialect);

    internal override object[] Arguments => question.Arguments;

    internal override void Take(DbDataReader row)
    {
        var found = question.Read(row);
        var key = question.KeyOf(found);
        if (!_rows.TryGetValue(key, out var rows))
            _rows[key] = rows = [];
        rows.Add(found);
    }
}
