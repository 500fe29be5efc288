using Cabinet.Data.Batches;

namespace Cabinet.Data.Import;

/// <summary>
/// Takes good rows into a table in the engine's fast way: a row of a new key is added, one that differs is changed, an equal one is left.
/// </summary>
internal abstract class Sink(Loading loading, Target target) : IDisposable
{
    protected const string Repeated = "такой ключ уже был в этом файле выше";

    protected Loading Loading => loading;

    protected Target Target => target;

    public long Added { get; protected set; }

    public long Changed { get; protected set; }

    public long Same { get; protected set; }

    /// <summary>Called with the line of a row whose key stood in the file before.</summary>
    public required Action<long, string> Refuse { get; init; }

    public abstract void Write(Cells cells, long line);

    /// <summary>After the last row.</summary>
    public abstract void Finish();

    public abstract void Dispose();

    public static Sink For(Loading loading, Target target, Action<long, string> refuse) => loading.Dialect == Dialect.Postgres
        ? new PostgresSink(loading, target) { Refuse = refuse }
        : new SqliteSink(loading, target) { Refuse = refuse };
}
